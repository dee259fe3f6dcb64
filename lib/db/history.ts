import "server-only";
import { group } from "d3";
import { mergeHistory } from "../history/merge";
import type { History } from "../history/types";
import { encodeHistory, type HistoryWire } from "../history/wire";
import { type Answer, jsonAnswer } from "../http/answer";
import { getDatabase } from "./client";
import { readRecord } from "./history-record";
import { perEdition } from "./per-edition";
import { present } from "./present";
import { getSnapshot } from "./queries";

/** Everything that is known of the landscape's past; `null` before the first seed. */
export const getHistory: () => Promise<History | null> = perEdition("history", async () => {
  const db = await getDatabase();
  const snapshot = await getSnapshot();
  const row = await db.landscape.findUnique({ where: { id: 1 }, select: { directory: true } });
  const events = await db.stageEvent.findMany({
    select: { projectSlug: true, stage: true, date: true, foundation: true },
    orderBy: [{ projectSlug: "asc" }, { rank: "asc" }],
  });
  const aliases = await db.alias.findMany({
    where: { kind: { in: ["slug", "landscape2"] } },
    select: { key: true, projectSlug: true },
  });
  const record = row && (await readRecord(db, row.directory));
  const eventsOf = group(events, ({ projectSlug }) => projectSlug);
  const slugs = new Map(aliases.map(({ key, projectSlug }) => [key, projectSlug]));
  const places = new Set(
    snapshot?.categories.flatMap(({ slug, subcategories }) => [
      slug,
      ...subcategories.map((each) => `${slug}/${each.slug}`),
    ]),
  );
  const projects = (snapshot?.projects ?? []).map((project) => ({
    ...project,
    stageEvents: (eventsOf.get(project.slug) ?? []).map((event) => present(event)),
  }));
  return mergeHistory(
    projects,
    record,
    (id) => slugs.get(id),
    (path) => places.has(path),
  );
});

/** The history as the browser gets it; `decodeHistory` turns it back. */
export const getHistoryWire: () => Promise<HistoryWire | null> = perEdition("history-wire", async () => {
  const history = await getHistory();
  return history && encodeHistory(history);
});

export const getHistoryAnswer: () => Promise<Answer | null> = perEdition("api-history", async () => {
  const wire = await getHistoryWire();
  return wire && jsonAnswer(wire);
});
