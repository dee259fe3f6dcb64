import type { Landscape } from "../model/types";
import { diffSheets } from "./diff-sheets";
import type { PARTS } from "./fields";
import type { Changes } from "./schema";
import { type Names, namesOf, placeSheets, projectSheets, settingsSheets, type Sheet, vendorSheets } from "./sheets";

const SHEETS: Record<(typeof PARTS)[number], (landscape: Landscape, names: Names) => Sheet[]> = {
  projects: projectSheets,
  vendors: vendorSheets,
  places: placeSheets,
  settings: settingsSheets,
};

type LandscapeChanges = Record<keyof typeof SHEETS, Changes>;

/** What differs between two states of a landscape; `null` stands for one that could not be read. */
export function diffLandscapes(before: Landscape | null, after: Landscape | null): LandscapeChanges {
  const names = namesOf([before, after].filter((each) => each !== null));
  const changesOf = (part: keyof typeof SHEETS) => {
    const sheetsOf = (landscape: Landscape | null) => (landscape ? SHEETS[part](landscape, names) : []);
    return diffSheets(sheetsOf(before), sheetsOf(after));
  };
  return {
    projects: changesOf("projects"),
    vendors: changesOf("vendors"),
    places: changesOf("places"),
    settings: changesOf("settings"),
  };
}
