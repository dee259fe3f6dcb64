"use client";

import { useLandscape } from "@/components/landscape/landscape-context";
import { StageMark } from "@/components/landscape/stage-mark";
import { stonesOf } from "@/lib/model/stages";
import { CheckboxRow } from "./checkbox-row";
import { useFacet } from "./use-facet";
import { useFacetNames } from "./use-facet-names";

/** Every stage, most mature first, what has left the path last; the order never changes. */
export function StageOptions() {
  const { stages } = useLandscape().snapshot;
  const { counts, chosen, toggle } = useFacet("stage");
  const nameOf = useFacetNames();
  const known = [
    ...stages.filter((stage) => !stage.isArchived).toReversed(),
    ...stages.filter((stage) => stage.isArchived),
  ].map((stage) => stage.id);
  // A stage of the address that the landscape hasn't can still be switched off.
  const unknown = chosen.filter((id) => !known.includes(id));
  return [...known, ...unknown].map((id) => {
    const stones = stonesOf(stages, id);
    return (
      <CheckboxRow
        key={id}
        name="stage"
        value={id}
        label={nameOf("stage", id)}
        count={counts.get(id) ?? 0}
        isChecked={chosen.includes(id)}
        onToggle={toggle}
        mark={stones === null ? undefined : <StageMark stones={stones} className="text-muted" />}
      />
    );
  });
}
