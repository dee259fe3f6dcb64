"use client";

import { Bookmark } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { cn } from "@/lib/cn";
import { shortlist, useIsShortlisted } from "./use-shortlist";

type Props = {
  slug: string;
  name: string;
  /** With the word beside the sign, where there is room. */
  hasText?: boolean;
  /** Not a stop of Tab, where keys have another way. */
  isKeyless?: boolean;
  className?: string;
};

/** Puts a project on the reader's shortlist, or takes it off. */
export function ShortlistButton({ slug, name, hasText, isKeyless, className }: Props) {
  const isListed = useIsShortlisted(slug);
  const t = useTranslations("shortlist.choose");
  return (
    <Button
      variant={hasText ? "outline" : "quiet"}
      size={hasText ? "md" : "icon"}
      tabIndex={isKeyless ? -1 : undefined}
      aria-pressed={isListed}
      aria-label={t("name", { name })}
      title={t("name", { name })}
      onClick={() => shortlist.toggle(slug, name)}
      className={cn(
        "aria-pressed:text-ink print:hidden noscript:hidden",
        hasText ? "px-2.5 aria-pressed:border-accent aria-pressed:bg-accent-soft" : "size-7",
        className,
      )}
    >
      <Bookmark aria-hidden className={cn(isListed && "fill-current text-accent")} />
      {hasText && t("word")}
    </Button>
  );
}
