import type { Landscape } from "../model/types";
import type { Problem } from "../source/problem";
import { parseYaml } from "../source/yaml-file";
import { readLandscape2Data } from "./landscape";
import type { LogoFiles } from "./logos";
import { rootOf } from "./part";
import { readSettings } from "./settings";

type Fixture = { landscape: Landscape | null; problems: Problem[]; lines: string[] };

/** For tests: reads texts instead of files. `lines` has each problem as `level line:column what → fix`. */
export async function readTexts(data: string, settings = "", logos: LogoFiles | null = null): Promise<Fixture> {
  const problems: Problem[] = [];
  const report = (problem: Problem) => problems.push(problem);
  const [dataFile, settingsFile] = [
    parseYaml(data, "landscape.yml", report),
    parseYaml(settings, "settings.yml", report),
  ];
  const read = settingsFile?.value ? await readSettings(rootOf(settingsFile, report), "/nowhere") : undefined;
  const landscape = dataFile && readLandscape2Data(dataFile, report, read, logos);
  const lines = problems.map(({ level, line, column, what, fix }) => `${level} ${line}:${column} ${what} → ${fix}`);
  return { landscape, problems, lines };
}

/** One item in category `Runtime`, subcategory `Engines`; `keys` stand at the item's level, one a line. */
export function oneItem(...keys: string[]): string {
  const lines = ["name: Anvil", "homepage_url: https://anvil.example", "logo: https://logo.example", ...keys];
  return [
    "landscape:",
    "  - category:",
    "    name: Runtime",
    "    subcategories:",
    "      - subcategory:",
    "        name: Engines",
    "        items:",
    "          - item:",
    ...lines.flatMap((line) => line.split("\n")).map((line) => `            ${line}`),
  ].join("\n");
}
