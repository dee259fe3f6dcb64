"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { memo } from "react";
import { Button } from "@/components/ui/button";
import { MAX_NOTE_LENGTH, type ShortlistEntry } from "@/lib/shortlist/types";
import { EntryHead, type KnownProjects } from "./entry-head";
import { MovedEntry } from "./moved-entry";
import { StatusField } from "./status-field";
import { shortlist } from "./use-shortlist";

type Props = { entry: ShortlistEntry; known: KnownProjects; statuses: readonly string[] };

/** One project of the reader's list, with what the reader says of it. */
export const EntryRow = memo(function EntryRow({ entry, known, statuses }: Props) {
  const t = useTranslations("shortlist");
  const { slug, name, status, note = "" } = entry;
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-6 gap-y-2 border-t border-line py-3 first:border-t-0 md:grid-cols-[minmax(0,1fr)_9.5rem_minmax(0,1.2fr)_auto]">
      <div>
        <EntryHead entry={entry} known={known} />
        {known && !known.projects.has(slug) && <MovedEntry entry={entry} />}
      </div>
      <div className="max-md:col-span-2 max-md:row-start-2">
        <StatusField slug={slug} name={name} status={status} statuses={statuses} />
      </div>
      <textarea
        aria-label={t("note", { name })}
        placeholder={t("notePlaceholder")}
        value={note}
        maxLength={MAX_NOTE_LENGTH}
        rows={1}
        onChange={(event) => shortlist.change(slug, { note: event.target.value })}
        className="field-sizing-content min-h-8 w-full resize-y self-start rounded-sm border border-line-strong bg-raised px-2.5 py-1 placeholder:text-muted max-md:col-span-2 max-md:row-start-3 print:border-0 pointer-coarse:min-h-11"
      />
      <Button
        variant="quiet"
        size="icon"
        aria-label={t("remove", { name })}
        title={t("remove", { name })}
        onClick={() => shortlist.toggle(slug, name)}
        className="justify-self-end max-md:col-start-2 max-md:row-start-1 print:hidden"
      >
        <X aria-hidden />
      </Button>
    </li>
  );
});
