import { useTranslations } from "next-intl";
import type { LandscapeInfo } from "@/lib/snapshot/types";
import { AboutLandscape } from "./about-landscape";

/** At the end of every page but a map that fills the window: there the header has a button for it. */
export function SiteFooter({ info }: { info: LandscapeInfo }) {
  const t = useTranslations("common");
  return (
    <footer
      aria-label={t("about")}
      className="border-t border-line px-4 py-6 sm:px-6 md:in-data-fills-window:hidden lg:px-8"
    >
      <AboutLandscape info={info} className="mx-auto max-w-6xl" />
    </footer>
  );
}
