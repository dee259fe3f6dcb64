import { Globe, Map } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { ProjectLogo } from "@/components/project/project-logo";
import { buttonClass } from "@/components/ui/button";
import { cn } from "@/lib/cn";
import { localize } from "@/lib/i18n/localized";
import { Link } from "@/lib/i18n/navigation";
import { ALL_GROUP } from "@/lib/landscape/groups";
import { serializeLandscape } from "@/lib/search-params";
import type { VendorDetail } from "@/lib/snapshot/types";
import { checkUrl } from "@/lib/source/safe-url";

/** Who it is, and the two ways on that nearly everyone wants. @param hasGroups the map has tabs, of which one alone may not show all */
export function VendorHeader({ vendor, hasGroups }: { vendor: VendorDetail; hasGroups: boolean }) {
  const t = useTranslations("vendors.page");
  const locale = useLocale();
  const name = localize(vendor.name, locale);
  const otherName = locale === "zh" ? vendor.name.en : vendor.name.zh;
  const summary = localize(vendor.summary, locale);
  const count = new Set(vendor.projects.map(({ slug }) => slug)).size;
  const website = vendor.homepage && checkUrl(vendor.homepage);
  return (
    <header className="mt-6 flex flex-col gap-4">
      <div className="flex items-center gap-4 sm:gap-6">
        <ProjectLogo project={{ ...vendor, name }} className="w-28 sm:w-40" />
        <div className="min-w-0">
          <h1 className="text-2xl break-words">{name}</h1>
          {otherName && otherName !== name && <p className="text-muted">{otherName}</p>}
        </div>
      </div>
      {summary && <p className="max-w-prose text-lg text-pretty">{summary}</p>}
      <div className="flex flex-wrap gap-2 empty:hidden" data-print="hide">
        {count > 0 && (
          <Link
            href={serializeLandscape("/", { vendor: [vendor.slug], group: hasGroups ? ALL_GROUP : null })}
            prefetch={false}
            className={cn(buttonClass({ variant: "primary" }), "px-2.5")}
          >
            <Map aria-hidden />
            {t("seeOnMap", { count })}
          </Link>
        )}
        {website && "url" in website && (
          <a href={website.url} rel="noopener noreferrer" className={cn(buttonClass(), "px-2.5")}>
            <Globe aria-hidden className="text-muted" />
            {t("homepage")}
          </a>
        )}
      </div>
    </header>
  );
}
