"use client";

import { Check, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { cn } from "@/lib/cn";
import { useCompareChoice } from "./compare-choice";

type Props = {
  slug: string;
  name: string;
  /** With the word beside the sign, where there is room. */
  hasText?: boolean;
  /** Not a stop of Tab, where keys have another way. */
  isKeyless?: boolean;
  className?: string;
};

/** Chooses a project for a comparison, or lets go of it. */
export function CompareButton({ slug, name, hasText, isKeyless, className }: Props) {
  const { slugs, toggle } = useCompareChoice();
  const t = useTranslations("compare.choose");
  const isChosen = slugs.includes(slug);
  return (
    <Button
      variant={hasText ? "outline" : "quiet"}
      size={hasText ? "md" : "icon"}
      tabIndex={isKeyless ? -1 : undefined}
      aria-pressed={isChosen}
      aria-label={t("compareName", { name })}
      title={t("compareName", { name })}
      onClick={() => toggle(slug)}
      className={cn(
        "aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:text-ink noscript:hidden",
        hasText ? "px-2.5" : "size-7",
        className,
      )}
    >
      {isChosen ? <Check aria-hidden className="text-accent" /> : <Plus aria-hidden />}
      {hasText && t("compare")}
    </Button>
  );
}
