"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { ChoiceSelect } from "@/components/ui/choice-select";
import { KNOWN_STATUSES, MAX_STATUS_LENGTH } from "@/lib/shortlist/types";
import { shortlist } from "./use-shortlist";
import { useStatusName } from "./use-status-name";

type Props = {
  slug: string;
  name: string;
  status?: string;
  /** That the list has already. */ statuses: readonly string[];
};

/** No status can be a space or empty, so these are free to mean something else. */
const NONE = "";
const OWN = " ";

/** The reader's status of a project: one of the usual ones, one used already, or own words. */
export function StatusField({ slug, name, status, statuses }: Props) {
  const t = useTranslations("shortlist");
  const nameOf = useStatusName();
  const [isWriting, setIsWriting] = useState(false);
  const choices = [
    { value: NONE, label: t("noStatus") },
    ...[...new Set([...KNOWN_STATUSES, ...statuses])].map((value) => ({ value, label: nameOf(value) })),
    { value: OWN, label: t("own") },
  ];

  function choose(value: string) {
    if (value === OWN) return setIsWriting(true);
    shortlist.change(slug, { status: value || undefined });
  }

  function finish(words: string) {
    setIsWriting(false);
    if (words.trim() !== "") shortlist.change(slug, { status: words });
  }

  if (!isWriting)
    return (
      <div className="self-start">
        <ChoiceSelect
          label={t("status", { name })}
          isLabelHidden
          value={status ?? NONE}
          choices={choices}
          onChange={choose}
        />
      </div>
    );
  return (
    <input
      aria-label={t("ownStatus", { name })}
      autoFocus
      maxLength={MAX_STATUS_LENGTH}
      onBlur={(event) => finish(event.target.value)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === "Enter") finish(event.currentTarget.value);
        if (event.key === "Escape") setIsWriting(false);
      }}
      className="h-8 w-36 self-start rounded-sm border border-line-strong bg-raised px-2.5 pointer-coarse:h-11"
    />
  );
}
