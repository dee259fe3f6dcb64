import { useTranslations } from "next-intl";
import { StageMark } from "@/components/landscape/stage-mark";
import { SearchButton } from "@/components/search/search-button";
import { Link } from "@/lib/i18n/navigation";
import { routes } from "@/lib/routes";
import { LanguageSwitch } from "./language-switch";
import { SiteNav } from "./site-nav";
import { ThemeMenu } from "./theme-menu";

/** The slim bar of every page. @param name of the landscape */
export function SiteHeader({ name }: { name: string }) {
  const t = useTranslations("common");
  return (
    <header className="sticky top-0 z-30 flex h-12 shrink-0 items-center gap-2 border-b border-line bg-paper px-2 md:grid md:grid-cols-[1fr_auto_1fr] md:gap-4">
      <Link
        href={routes.landscape()}
        aria-label={t("home", { name })}
        className="flex h-9 min-w-0 items-center gap-2 rounded-sm px-2 hover:bg-sunken max-md:flex-1 md:justify-self-start pointer-coarse:h-11"
      >
        <StageMark stones={3} className="size-5 text-accent" />
        <span className="truncate text-lg font-strong">{name}</span>
      </Link>
      <SearchButton />
      <div className="flex items-center gap-1 md:justify-self-end">
        <SiteNav />
        <LanguageSwitch />
        <ThemeMenu />
      </div>
    </header>
  );
}
