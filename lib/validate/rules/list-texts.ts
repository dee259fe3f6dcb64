import type { Explanation, Landscape, Localized, Project, Vendor } from "../../model/types";
import type { DescriptorSet } from "../../descriptors/read";
import type { YamlPath } from "../../source/yaml-file";

/** `isName` for words that need no sentence and may be the same in every language. */
type Text = { text: Localized | undefined; path: YamlPath; isExpected?: boolean; isName?: boolean };

export type TextsOf = { subject: Landscape | Project | Vendor; texts: Text[] };

function textsOfPlace({ summary, problem, when, start }: Explanation, path: YamlPath): Text[] {
  const parts = Object.entries({ problem, when, start }).map(([key, text]) => ({ text, path: [...path, key] }));
  return [{ text: summary, path: [...path, "summary"], isExpected: true }, ...parts];
}

function textsOfLandscape(landscape: Landscape): Text[] {
  const named = (key: string, list: readonly { name: Localized }[]) =>
    list.map(({ name }, index) => ({ text: name, path: [key, index, "name"], isName: true }));
  return [
    { text: landscape.name, path: ["name"], isName: true },
    { text: landscape.description, path: ["description"] },
    ...named("stages", landscape.stages),
    ...landscape.stages.flatMap(({ description, featured }, index) => [
      { text: description, path: ["stages", index, "description"] },
      { text: featured?.label, path: ["stages", index, "featured", "label"], isName: true },
    ]),
    ...named("groups", landscape.groups),
    ...named("categories", landscape.categories),
    ...landscape.categories.flatMap((category, index) => [
      ...textsOfPlace(category, ["categories", index]),
      ...category.subcategories.flatMap((each, place) => {
        const path = ["categories", index, "subcategories", place];
        return [{ text: each.name, path: [...path, "name"], isName: true }, ...textsOfPlace(each, path)];
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

/** Every human text of a landscape, by whose it is. */
export function listTexts({ landscape, hasSettings, locate }: DescriptorSet): TextsOf[] {
  return [
    ...(hasSettings ? [{ subject: landscape, texts: textsOfLandscape(landscape) }] : []),
    ...landscape.projects.map((project) => ({ subject: project, texts: textsOfProject(project) })),
    ...landscape.vendors.map((vendor) => {
      // A name given as one text is the same in every language.
      const isOneText = locate(vendor, ["name"]).column === locate(vendor, ["name", "en"]).column;
      const name = isOneText ? [] : [{ text: vendor.name, path: ["name"], isName: true }];
      return { subject: vendor, texts: [{ text: vendor.summary, path: ["summary"], isExpected: true }, ...name] };
    }),
  ];
}
