"use client";

import { Drawer } from "@base-ui/react/drawer";
import { ChevronLeft, ChevronRight, SquareArrowOutUpRight, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button, buttonClass } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";

type Props = {
  slug: string;
  previous: string | null;
  next: string | null;
  hrefOf: (slug: string) => string;
  onOpen: (slug: string | null) => void;
};

/** Moves through the result, and takes the card elsewhere. */
export function SheetToolbar({ slug, previous, next, hrefOf, onOpen }: Props) {
  const t = useTranslations("project.sheet");
  const page = hrefOf(slug);
  return (
    <div className="flex items-center gap-1 border-b border-line px-3 py-2" data-print="hide">
      <StepButton label={t("previous")} keys="ArrowLeft" slug={previous} onOpen={onOpen} icon={ChevronLeft} />
      <StepButton label={t("next")} keys="ArrowRight" slug={next} onOpen={onOpen} icon={ChevronRight} />
      <span className="flex-1" />
      <CopyButton
        getText={() => new URL(page, window.location.origin).href}
        label={t("copy")}
        doneLabel={t("copied")}
        failedLabel={t("copyFailed")}
      />
      <a
        href={page}
        aria-label={t("open")}
        title={t("open")}
        className={buttonClass({ variant: "quiet", size: "icon" })}
      >
        <SquareArrowOutUpRight aria-hidden />
      </a>
      <Drawer.Close
        aria-label={t("close")}
        title={t("close")}
        className={buttonClass({ variant: "quiet", size: "icon" })}
      >
        <X aria-hidden />
      </Drawer.Close>
    </div>
  );
}

type StepProps = {
  label: string;
  /** In the form of `aria-keyshortcuts`; the keys act anywhere in the sheet. */
  keys: string;
  slug: string | null;
  onOpen: (slug: string) => void;
  icon: typeof ChevronLeft;
};

/** Stays in place and focusable at the ends of the result, so that the next press does not land elsewhere. */
function StepButton({ label, keys, slug, onOpen, icon: Icon }: StepProps) {
  return (
    <Button
      variant="quiet"
      size="icon"
      aria-label={label}
      title={label}
      aria-keyshortcuts={keys}
      aria-disabled={slug === null}
      className="aria-disabled:cursor-default aria-disabled:opacity-45"
      onClick={() => slug !== null && onOpen(slug)}
    >
      <Icon aria-hidden />
    </Button>
  );
}
