"use client";

import { useTranslations } from "next-intl";
import { CopyButton } from "@/components/ui/copy-button";

/** Takes the answers to someone else. */
export function CopyAnswers() {
  const t = useTranslations("choose.candidates");
  return (
    <span className="contents noscript:hidden">
      <CopyButton
        getText={() => window.location.href}
        label={t("copy")}
        doneLabel={t("copied")}
        failedLabel={t("copyFailed")}
      />
    </span>
  );
}
