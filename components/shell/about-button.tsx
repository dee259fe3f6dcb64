import { Info } from "lucide-react";
import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button";
import { cn } from "@/lib/cn";
import type { LandscapeInfo } from "@/lib/snapshot/types";
import { AboutLandscape } from "./about-landscape";

const ID = "about";

/** What a footer says, where a map fills the window and leaves no room for one. A popover of the browser's own. */
export function AboutButton({ info }: { info: LandscapeInfo }) {
  const t = useTranslations("common");
  return (
    <div className="hidden md:in-data-fills-window:block">
      <button
        type="button"
        popoverTarget={ID}
        aria-label={t("about")}
        title={t("about")}
        className={cn(buttonClass({ variant: "quiet", size: "icon" }))}
      >
        <Info aria-hidden />
      </button>
      <div
        id={ID}
        popover="auto"
        role="dialog"
        aria-label={t("about")}
        className="fixed inset-auto top-12 right-2 m-0 max-h-[calc(100dvh-4rem)] w-[min(28rem,calc(100vw-1rem))] overflow-y-auto rounded-md border border-line bg-raised p-4 text-ink shadow-raised"
      >
        <AboutLandscape info={info} />
      </div>
    </div>
  );
}
