"use client";

import { ArrowLeft, ArrowRight, type LucideIcon, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { ShortlistButton } from "@/components/shortlist/shortlist-button";
import { buttonClass } from "@/components/ui/button";
import { cn } from "@/lib/cn";
import { comparePath } from "@/lib/compare/params";
import { moveSlug, withoutSlug } from "@/lib/compare/slugs";
import { Link } from "@/lib/i18n/navigation";
import { COMPARE_TITLE_ID } from "./title-id";

type Props = { slug: string; name: string; slugs: readonly string[]; isOnlyDifferences: boolean };

/** Moves a column or takes it away. Links, so that they work without scripts too. */
export function ColumnTools({ slug, name, slugs, isOnlyDifferences }: Props) {
  const t = useTranslations("compare.actions");
  const pathTo = (next: readonly string[]) => comparePath(next, isOnlyDifferences);
  return (
    <span className="-ml-2 flex gap-0.5">
      {slugs.length > 1 && (
        <>
          <Tool
            icon={ArrowLeft}
            label={t("left", { name })}
            href={pathTo(moveSlug(slugs, slug, -1))}
            isOff={slugs[0] === slug}
          />
          <Tool
            icon={ArrowRight}
            label={t("right", { name })}
            href={pathTo(moveSlug(slugs, slug, 1))}
            isOff={slugs.at(-1) === slug}
          />
        </>
      )}
      <ShortlistButton slug={slug} name={name} />
      <Tool
        icon={X}
        label={t("remove", { name })}
        href={pathTo(withoutSlug(slugs, slug))}
        onFollow={() => document.getElementById(COMPARE_TITLE_ID)?.focus({ preventScroll: true })}
      />
    </span>
  );
}

type ToolProps = { icon: LucideIcon; label: string; href: string; isOff?: boolean; onFollow?: () => void };

/** At the ends it leads nowhere new but stays, so that the focus does too. */
function Tool({ icon: Icon, label, href, isOff, onFollow }: ToolProps) {
  return (
    <Link
      href={href}
      prefetch={false}
      scroll={false}
      aria-label={label}
      aria-disabled={isOff}
      title={label}
      onClick={(event) => (isOff ? event.preventDefault() : onFollow?.())}
      className={cn(
        buttonClass({ variant: "quiet", size: "icon" }),
        "size-7 aria-disabled:cursor-default aria-disabled:opacity-45",
      )}
    >
      <Icon aria-hidden />
    </Link>
  );
}
