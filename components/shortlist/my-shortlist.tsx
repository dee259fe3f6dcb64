"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { snapshotQuery } from "@/lib/query/snapshot-query";
import { EmptyShortlist } from "./empty-shortlist";
import { EntryRow } from "./entry-row";
import { ShortlistActions } from "./shortlist-actions";
import { ShortlistNotice } from "./shortlist-notice";
import { StatusGroups } from "./status-groups";
import { UnreadableNotice } from "./unreadable-notice";
import { useShortlist } from "./use-shortlist";

/** The reader's own list, to work on. */
export function MyShortlist() {
  const t = useTranslations("shortlist");
  const { entries, isReady, isForgetful } = useShortlist();
  const { data: snapshot, isError } = useQuery({ ...snapshotQuery(), enabled: entries.length > 0 });
  const known = useMemo(
    () =>
      snapshot
        ? {
            projects: new Map(snapshot.projects.map((project) => [project.slug, project])),
            stages: snapshot.stages,
            sheets: snapshot.sheets,
          }
        : null,
    [snapshot],
  );
  const own = useMemo(() => [...new Set(entries.flatMap(({ status }) => status ?? []))], [entries]);
  return (
    <>
      <h1 className="text-2xl">{t("title")}</h1>
      <p className="mt-1 text-lg text-pretty text-muted">{t("mine.lead")}</p>
      {!isReady && (
        <>
          <p className="mt-6 text-muted noscript:hidden">{t("mine.loading")}</p>
          <p className="mt-6 hidden noscript:block">{t("mine.noScript")}</p>
        </>
      )}
      {isForgetful && <p className="mt-4 text-warn">{t("mine.forgetful")}</p>}
      {isError && <p className="mt-4 text-warn">{t("mine.offline")}</p>}
      <UnreadableNotice />
      {isReady && <ShortlistActions entries={entries} known={known} />}
      {isReady && entries.length === 0 && <EmptyShortlist />}
      <StatusGroups
        entries={entries}
        renderEntry={(entry) => <EntryRow key={entry.slug} entry={entry} known={known} statuses={own} />}
      />
      <ShortlistNotice />
    </>
  );
}
