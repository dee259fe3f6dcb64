import "server-only";
import { type ChangeEntry, entriesOf } from "../changes/entries";
import { narrowChanges } from "../changes/narrow";
import { loadChangesParams } from "../changes/params";
import { getHistory } from "../db/history";
import { present } from "../db/present";
import { getSnapshot } from "../db/queries";
import { routes } from "../routes";
import { absoluteAddresses } from "./places";
import { queryRecord } from "./query";
import type { ApiChange } from "./schemas/lists";

/** What is different after a change, in the words of its kind. */
function differenceOf({ change }: ChangeEntry): Partial<ApiChange> {
  switch (change.kind) {
    case "entered":
      return present({ toPlaces: change.places, toStage: change.stage });
    case "stage":
      return present({ fromStage: change.from, toStage: change.to });
    case "moved":
      return { fromPlaces: change.from, toPlaces: change.to };
    case "renamed":
      return { fromName: change.from };
    case "left":
      return { fromPlaces: change.places };
  }
}

/** What happened, the newest first, narrowed as on the page of changes. */
export async function listApiChanges(query: URLSearchParams): Promise<ApiChange[] | null> {
  const [snapshot, history, at] = [await getSnapshot(), await getHistory(), await absoluteAddresses()];
  if (!snapshot || !history) return null;
  const { entries } = narrowChanges(entriesOf(history, snapshot), await loadChangesParams(queryRecord(query)));
  return entries.map((entry) => {
    const { id, kind, change, project } = entry;
    const { date, slug, name } = change;
    const url = project && at(routes.project(project.slug));
    return { ...{ id, date, kind, slug, name }, ...present({ url }), ...differenceOf(entry) };
  });
}
