"use client";

import { useTranslations } from "next-intl";
import { CopyButton } from "@/components/ui/copy-button";
import { toCsv } from "@/lib/compare/to-csv";
import { toMarkdown } from "@/lib/compare/to-markdown";
import type { Comparison } from "@/lib/compare/types";

/** Takes the table that is shown to an issue, a wiki or a spreadsheet. */
export function CopyComparison({ comparison }: { comparison: Comparison }) {
  const t = useTranslations("compare");
  const words = { unknown: t("unknown"), corner: t("facts") };
  const labels = { doneLabel: t("copied"), failedLabel: t("copyFailed") };
  return (
    <span className="contents noscript:hidden">
      <CopyButton
        getText={() => toMarkdown(comparison, { ...words, address: window.location.href })}
        label={t("copyMarkdown")}
        text="Markdown"
        {...labels}
      />
      <CopyButton getText={() => toCsv(comparison, words)} label={t("copyCsv")} text="CSV" {...labels} />
    </span>
  );
}
