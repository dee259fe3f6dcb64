import { useTranslations } from "next-intl";
import { StageMark } from "@/components/landscape/stage-mark";
import { SearchButton } from "@/components/search/search-button";
import { Link } from "@/lib/i18n/navigation";
import { apiRoutes, routes } from "@/lib/routes";
import type { LandscapeInfo } from "@/lib/snapshot/types";
import { AboutButton } from "./about-button";
import { LanguageSwitch } from "./language-switch";
import { SiteNav } from "./site-nav";
import { ThemeMenu } from "./theme-menu";

/** Of the bar. */
export const HEADER_ID = "site-bar";

type Props = {
  /** Of the landscape. */
  name: string;
  /** Absent before the first seed. */
  info: LandscapeInfo | null;
};

/** The slim bar of every page. */
export function SiteHeader({ name, info }: Props) {
  const t = useTranslations("common");
  return (
    <header
      id={HEADER_ID}
      className="sticky top-0 z-30 flex h-12 shrink-0 items-center gap-2 border-b border-line bg-paper px-2 md:grid md:grid-cols-[1fr_auto_1fr] md:gap-4"
    >
      <Link
        href={routes.landscape()}
        aria-label={t("home", { name })}
        className="flex h-9 min-w-0 items-center gap-2 rounded-sm px-2 hover:bg-sunken max-md:flex-1 md:justify-self-start pointer-coarse:h-11"
      >
        {info?.header?.logo ? (
          // The server made it in the size and format that is shown.
          // eslint-disable-next-line @next/next/no-img-element
          <img
            src={apiRoutes.logo(info.header.logo)}
            alt=""
            width={43}
            height={32}
            className="h-8 w-auto rounded-sm bg-plate object-contain p-0.5"
          />
        ) : (
          <StageMark stones={3} className="size-5 text-accent" />
        )}
        <span className="truncate text-lg font-strong">{name}</span>
      </Link>
      <SearchButton />
      <div className="flex items-center gap-1 md:justify-self-end">
        <SiteNav hasQuiz={info?.hasQuiz} hasMembers={info?.membersCategory !== undefined} />
        {info && <AboutButton info={info} />}
        <LanguageSwitch />
        <ThemeMenu />
      </div>
    </header>
  );
}
