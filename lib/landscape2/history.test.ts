import { existsSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Problem } from "../source/problem";
import { readYamlFile } from "../source/yaml-file";
import { readLandscape2Data } from "./landscape";
import { PUBLISHED, rawItems } from "./published";

const HISTORY = `${PUBLISHED}/cncf/history`;

describe.runIf(existsSync(HISTORY))("each older state of the CNCF landscape", () => {
  const files = existsSync(HISTORY) ? readdirSync(HISTORY) : [];
  // Two projects once gave the address of their chat without its scheme: landscape2 refuses that too.
  const known = new Set(["2022-09-30.yml", "2022-12-30.yml", "2023-03-31.yml", "2023-06-30.yml"]);

  test.each(files)("loads whole: %s", async (file) => {
    const problems: Problem[] = [];
    const report = (problem: Problem) => problems.push(problem);
    const source = await readYamlFile(HISTORY, file, report);
    const landscape = source && readLandscape2Data(source, report);
    const raw = rawItems(`${HISTORY}/${file}`);
    expect(landscape?.projects.map(({ name }) => name)).toEqual(raw.map(({ item }) => item.name.trim()));
    expect(new Set(landscape?.projects.map(({ slug }) => slug)).size).toBe(raw.length);
    const errors = problems.filter(({ level }) => level === "error").map(({ what }) => what);
    expect(errors.filter((what) => !what.startsWith('"slack_url": `slack.k8s.io` is no'))).toEqual([]);
    expect(errors.length > 0).toBe(known.has(file));
  });
});
