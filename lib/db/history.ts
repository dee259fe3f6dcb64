import "server-only";
import { group } from "d3";
import { changesOf } from "../history/from-landscape";
import type { History } from "../history/types";
import { getDatabase } from "./client";
import { perEdition } from "./per-edition";
import { present } from "./present";
import { getSnapshot } from "./queries";

/** Everything that is known of the landscape's past; `null` before the first seed. */
export const getHistory: () => Promise<History | null> = perEdition("history", async () => {
  const db = await getDatabase();
  const snapshot = await getSnapshot();
  const events = await db.stageEvent.findMany({
    select: { projectSlug: true, stage: true, date: true, foundation: true },
    orderBy: [{ projectSlug: "asc" }, { rank: "asc" }],
  });
  const eventsOf = group(events, ({ projectSlug }) => projectSlug);
  const changes = (snapshot?.projects ?? []).flatMap((project) =>
    changesOf({ ...project, stageEvents: (eventsOf.get(project.slug) ?? []).map((event) => present(event)) }),
  );
  changes.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return { changes, formerPlaces: {} };
});
