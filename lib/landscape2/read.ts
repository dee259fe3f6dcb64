import { readdir } from "node:fs/promises";
import type { Landscape } from "../model/types";
import type { Report } from "../source/problem";
import { readYamlFile } from "../source/yaml-file";
import { readGuide } from "./guide";
import { readLandscape2Data } from "./landscape";
import { listLogos } from "./logos";
import { rootOf } from "./part";
import { readQuiz } from "./quiz";
import { NO_SETTINGS, readSettings } from "./settings";

const DATA_FILES = ["landscape.yml", "data.yml"] as const;

/**
 * Reads a folder in landscape2's layout: a data file, and settings, guide, games and logos where there are any.
 * `null`, with the reason reported, where it holds no data file that can be read. A landscape with errors reported
 * is as complete as it can be, for showing what is wrong with it, and not fit to be seeded.
 */
export async function readLandscape2(root: string, report: Report): Promise<Landscape | null> {
  const files = await readdir(root).catch((): string[] => []);
  const [dataFile = DATA_FILES[0], ...ignored] = DATA_FILES.filter((file) => files.includes(file));
  for (const file of ignored) {
    const at = { file, line: 1, column: 1 };
    report({ ...at, level: "warning", what: `${dataFile} is read, this file is not`, fix: "remove one of them" });
  }
  if (!files.includes(dataFile)) {
    const at = { file: dataFile, line: 1, column: 1 };
    report({ ...at, level: "error", what: `there is neither ${DATA_FILES.join(" nor ")}`, fix: "check the folder" });
    return null;
  }
  const load = (file: string) => (files.includes(file) ? readYamlFile(root, file, report) : null);
  const [data, settingsFile, guideFile, gamesFile, logos] = await Promise.all([
    readYamlFile(root, dataFile, report),
    load("settings.yml"),
    load("guide.yml"),
    load("games.yml"),
    listLogos(root),
  ]);
  const settings = settingsFile ? await readSettings(rootOf(settingsFile, report), root) : NO_SETTINGS;
  const landscape = data && readLandscape2Data(data, report, settings, logos);
  if (!landscape) return null;
  return {
    ...landscape,
    guide: guideFile ? readGuide(rootOf(guideFile, report), landscape.categories) : [],
    quiz: gamesFile ? readQuiz(rootOf(gamesFile, report), landscape) : undefined,
  };
}
