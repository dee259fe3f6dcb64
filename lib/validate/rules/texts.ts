import type { Explanation, Landscape, Localized, Project, Vendor } from "../../model/types";
import type { YamlPath } from "../../source/yaml-file";
import type { RuleContext } from "./context";

type Text = { text: Localized | undefined; path: YamlPath; isExpected?: boolean };

function textsOfPlace({ summary, problem, when, start }: Explanation, path: YamlPath): Text[] {
  const parts = Object.entries({ problem, when, start }).map(([key, text]) => ({ text, path: [...path, key] }));
  return [{ text: summary, path: [...path, "summary"], isExpected: true }, ...parts];
}

function textsOfLandscape(landscape: Landscape): Text[] {
  const named = (key: string, list: readonly { name: Localized }[]) =>
    list.map(({ name }, index) => ({ text: name, path: [key, index, "name"] }));
  return [
    { text: landscape.name, path: ["name"] },
    { text: landscape.description, path: ["description"] },
    ...named("stages", landscape.stages),
    ...landscape.stages.flatMap(({ description, featured }, index) => [
      { text: description, path: ["stages", index, "description"] },
      { text: featured?.label, path: ["stages", index, "featured", "label"] },
    ]),
    ...named("groups", landscape.groups),
    ...named("categories", landscape.categories),
    ...landscape.categories.flatMap((category, index) => [
      ...textsOfPlace(category, ["categories", index]),
      ...category.subcategories.flatMap((each, place) => {
        const path = ["categories", index, "subcategories", place];
        return [{ text: each.name, path: [...path, "name"] }, ...textsOfPlace(each, path)];
      }),
    ]),
  ];
}

function textsOfProject({ summary, description, licenseChanges }: Project): Text[] {
  return [
    { text: summary, path: ["summary"], isExpected: true },
    { text: description, path: ["description"] },
    ...licenseChanges.map(({ note }, index) => ({ text: note, path: ["license-changes", index, "note"] })),
  ];
}

/** Every summary is there, and every text in both languages. */
export function checkTexts({ landscape, hasSettings, locate, warn }: RuleContext): void {
  const check = (subject: Landscape | Project | Vendor, texts: readonly Text[]) => {
    for (const { text, path, isExpected } of texts) {
      const key = String(path.at(-1));
      if (text && text.zh === undefined)
        warn(subject, path, { what: `the ${key} has no Chinese text`, fix: "add `zh` to it", part: "key" });
      if (!text && isExpected) warn(subject, path, { what: `the ${key} is missing`, fix: "add it in `en` and `zh`" });
    }
  };
  if (hasSettings) check(landscape, textsOfLandscape(landscape));
  for (const project of landscape.projects) check(project, textsOfProject(project));
  for (const vendor of landscape.vendors) {
    // A name given as one text is the same in every language.
    const isOneText = locate(vendor, ["name"]).column === locate(vendor, ["name", "en"]).column;
    check(vendor, [{ text: vendor.summary, path: ["summary"], isExpected: true }]);
    if (!isOneText) check(vendor, [{ text: vendor.name, path: ["name"] }]);
  }
}
