import { stat } from "node:fs/promises";
import path from "node:path";
import type { Report } from "../source/problem";
import { readTextFile } from "../source/text-file";
import { parseYaml } from "../source/yaml-file";

export type Layout = "descriptors" | "landscape2";

const KNOWN_LAYOUTS =
  "`landscape.yml` with `stages` and `categories` beside `projects/` and `vendors/`, or `landscape.yml` (or `data.yml`) of landscape2";

async function kindOf(file: string): Promise<"file" | "folder" | null> {
  const info = await stat(file).catch(() => null);
  if (!info) return null;
  return info.isDirectory() ? "folder" : "file";
}

/** The keys at the root of a landscape file, found without reading it whole unless it is written in JSON style. */
function rootKeys(text: string): Set<string> {
  if (text.trimStart().startsWith("{")) {
    const value = parseYaml(text, "", () => {})?.value;
    return new Set(typeof value === "object" && value !== null ? Object.keys(value) : []);
  }
  return new Set(Array.from(text.matchAll(/^["']?([a-z][\w-]*)["']?[ \t]*:/gim), ([, key = ""]) => key));
}

function judge(text: string): Layout | null {
  const keys = rootKeys(text);
  if (keys.has("landscape")) return "landscape2";
  if (keys.has("stages") || keys.has("name")) return "descriptors";
  if (!keys.has("categories")) return null;
  return /(?:^|[{,])[ \t]*(?:-[ \t]+)?["']?items["']?[ \t]*:/m.test(text) ? "landscape2" : "descriptors";
}

/** Tells by what is in a folder whose format it has; where it is neither's, or its one file can't be read, says why. */
export async function detectLayout(root: string, report: Report): Promise<Layout | null> {
  const refuse = (file: string, what: string, fix: string) => {
    report({ file, line: 1, column: 1, level: "error", what, fix });
    return null;
  };
  const kind = await kindOf(root);
  if (kind === null) return refuse(".", `there is no folder \`${root}\``, "check the path");
  if (kind === "file") return refuse(".", `\`${root}\` is a file`, "name the folder that it lies in");

  const [main, data, projects, vendors] = await Promise.all(
    ["landscape.yml", "data.yml", "projects", "vendors"].map((name) => kindOf(path.join(root, name))),
  );
  const hasFolders = projects === "folder" || vendors === "folder";
  const file = main ? "landscape.yml" : "data.yml";
  if (!main && (hasFolders || !data))
    return hasFolders ? "descriptors" : refuse(".", "the folder holds no landscape", `add one: ${KNOWN_LAYOUTS}`);

  const text = await readTextFile(root, file, report);
  const layout = text === null ? null : judge(text);
  if (layout === "landscape2" || hasFolders) return layout ?? "descriptors";
  if (layout !== null && main) return layout;
  if (text === null) return null;
  if (text.trim() === "") return refuse(file, "the file is empty", `describe a landscape in it: ${KNOWN_LAYOUTS}`);
  return refuse(file, "this file describes no landscape", `give it one of the two forms: ${KNOWN_LAYOUTS}`);
}
