import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { ANYWHERE_WORDS, EVERYWHERE } from "@/lib/i18n/messages";

const ENDS = ["", ".ts", ".tsx"];
const IMPORT = /(?:import|export)\s+(?!type\b)[^;]*?from\s+"([^"]+)"|import\("([^"]+)"\)/g;

function fileOf(from: string, name: string): string[] {
  if (!/^(@\/|\.)/.test(name)) return [];
  const base = name.startsWith("@/") ? name.slice(2) : path.join(path.dirname(from), name);
  return ENDS.map((end) => base + end)
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile() && /tsx?$/.test(file))
    .slice(0, 1);
}

/** Parts of the interface whose words the browser needs for what a file draws, by what it imports. */
function partsInBrowser(entry: string): Set<string> {
  const [parts, seen] = [new Set<string>(), new Set<string>()];
  const visit = (file: string, isAbove: boolean) => {
    const source = readFileSync(file, "utf8");
    const isInBrowser = isAbove || source.startsWith('"use client"');
    if (seen.has(`${file} ${isInBrowser}`)) return;
    seen.add(`${file} ${isInBrowser}`);
    if (isInBrowser) for (const [, part = ""] of source.matchAll(/useTranslations\("(\w+)/g)) parts.add(part);
    for (const [, from, lazily] of source.matchAll(IMPORT))
      for (const next of fileOf(file, from ?? lazily ?? "")) visit(next, isInBrowser);
  };
  visit(entry, false);
  return parts;
}

/** Parts that a page hands over, as its source names them. */
function partsGiven(source: string): string[] {
  const list = /withWords\(\s*(ANYWHERE_WORDS|\[[^\]]*\])/.exec(source)?.[1] ?? "";
  return list === "ANYWHERE_WORDS" ? [...ANYWHERE_WORDS] : [...list.matchAll(/"(\w+)"/g)].map(([, part]) => part ?? "");
}

const pages = readdirSync("app", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith("page.tsx"))
  .map((file) => path.join("app", file));

describe("a page gives the browser the words that it speaks there, and no others", () => {
  test.each(pages)("%s", (page) => {
    const common = new Set<string>(EVERYWHERE);
    const needed = [...partsInBrowser(page)].filter((part) => !common.has(part));
    expect(new Set(partsGiven(readFileSync(page, "utf8")))).toEqual(new Set(needed));
  });

  test.each(["app/[locale]/layout.tsx", "app/[locale]/error.tsx"])("%s needs those of every page alone", (file) => {
    expect([...EVERYWHERE]).toEqual(expect.arrayContaining([...partsInBrowser(file)]));
  });
});
