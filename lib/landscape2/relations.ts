import type { Project } from "../model/types";
import { hintAt } from "./hint";
import type { Draft } from "./item";
import { warn } from "./part";
import { textOf } from "./values";

type Related = { relations: Project["relations"]; facts: [string, string][] };

/** Parents by exact name, the first of that name; one that isn't there stays as a fact. */
export function readRelations(drafts: readonly Draft[], slugs: ReadonlyMap<Draft, string>): Map<Draft, Related> {
  const byName = new Map(drafts.toReversed().map((draft) => [draft.project.name, draft]));
  return new Map(
    drafts.map((draft): [Draft, Related] => {
      const name = textOf(draft.parent);
      if (name === undefined) return [draft, { relations: [], facts: [] }];
      const parent = byName.get(name);
      const target = parent && slugs.get(parent);
      if (target !== undefined && parent !== draft)
        return [draft, { relations: [{ kind: "part-of", target }], facts: [] }];
      warn(draft.parent, `there is no other item "${name}"`, hintAt(name, byName.keys(), "name an item"));
      return [draft, { relations: [], facts: [["Parent project", name]] }];
    }),
  );
}
