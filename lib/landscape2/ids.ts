import { landscape2Id, landscapeappId, normalizeName } from "../model/legacy-ids";
import type { Project } from "../model/types";
import type { Draft } from "./item";
import { child, fail, warn } from "./part";

/** Two items of one name in one list: landscape2 refuses them. */
export function checkDuplicates(drafts: readonly Draft[]): void {
  const lines = new Map<string, number>();
  for (const { item, project } of drafts) {
    const list = JSON.stringify([item.part.path.slice(0, -1), project.name]);
    const line = lines.get(list);
    if (line === undefined) lines.set(list, project.position.line);
    else
      fail(
        child(item.part, "name"),
        `"${project.name}" stands in this subcategory already, line ${line}`,
        "remove one",
      );
  }
}

/** Names each draft for good: by where it stands and its name, numbered where even that is the same. */
export function keysOfDrafts(drafts: readonly Draft[]): Map<Draft, string> {
  const counts = new Map<string, number>();
  return new Map(
    drafts.map((draft) => {
      const { category, subcategory } = draft.item.home;
      const key = `${category}--${subcategory}--${normalizeName(draft.project.name)}`;
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      return [draft, count === 1 ? key : `${key}#${count}`];
    }),
  );
}

/** landscape2's ids: that of the home first; those of further places lead here too where no other item has them. */
function landscape2Ids(drafts: readonly Draft[]): Map<Draft, string[]> {
  const owners = new Map<string, Draft>();
  for (const draft of drafts) {
    const { item, project } = draft;
    const id = landscape2Id(item.category, item.subcategory, project.name);
    const owner = owners.get(id);
    if (!owner) owners.set(id, draft);
    else if (owner.project.name !== project.name)
      warn(child(item.part, "name"), `"${owner.project.name}" has the same id in landscape2's links`, "rename one");
  }
  for (const draft of drafts) {
    for (const { category, subcategory } of draft.project.placements.slice(1)) {
      const id = `${category}--${subcategory}--${normalizeName(draft.project.name)}`;
      if (!owners.has(id)) owners.set(id, draft);
    }
  }
  const ids = new Map<Draft, string[]>(drafts.map((draft) => [draft, []]));
  for (const [id, draft] of owners) ids.get(draft)?.push(id);
  return ids;
}

/** The ids under which old links know each draft. No id leads to two of them. */
export function legacyIdsOf(drafts: readonly Draft[]): Map<Draft, Project["legacyIds"]> {
  const landscape2 = landscape2Ids(drafts);
  const taken = new Set<string>();
  return new Map(
    drafts.map((draft) => {
      const base = landscapeappId(draft.project.name);
      let id = base;
      for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`;
      taken.add(id);
      return [draft, { landscape2: landscape2.get(draft) ?? [], landscapeapp: id === "" ? [] : [id] }];
    }),
  );
}
