import { useLocale, useTranslations } from "next-intl";
import { formatPartialDate } from "@/components/project/format-partial-date";
import type { SnapshotLiveness } from "@/lib/snapshot/types";
import { LivenessMark } from "./liveness-mark";
import { livenessState } from "./liveness-state";

/** The newest commit of a tile's project, and its mark with what it means. */
export function HoverLiveness({ liveness }: { liveness: SnapshotLiveness | undefined }) {
  const t = useTranslations("liveness");
  const locale = useLocale();
  if (!liveness) return null;
  const state = livenessState(liveness);
  const commit = liveness.lastCommit
    ? t("lastCommitOn", { date: formatPartialDate(liveness.lastCommit, locale) })
    : t("noCommit");
  return (
    <p className="mt-1.5 flex items-center gap-1.5">
      {state && <LivenessMark state={state} />}
      {state === "archived" ? t("join", { first: t("archived"), second: commit }) : commit}
    </p>
  );
}
