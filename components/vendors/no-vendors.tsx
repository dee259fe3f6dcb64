"use client";

import { useLocale, useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button";
import { LIST_LINK_CLASS } from "@/components/ui/link-class";
import { isPlainClick } from "@/components/ui/plain-click";
import { localize } from "@/lib/i18n/localized";
import { getPathname, Link } from "@/lib/i18n/navigation";
import { nearestEntries } from "@/lib/model/nearest-entries";
import { routes } from "@/lib/routes";
import type { VendorSummary } from "@/lib/snapshot/types";
import type { useVendorParams } from "./use-vendor-params";

const MAX_NEAREST = 5;
const NOTHING = { q: null, country: null, kind: null };

type Props = {
  vendors: readonly VendorSummary[];
  query: string;
  setParams: ReturnType<typeof useVendorParams>[1];
};

/** Nobody fits: whom the reader may have meant, and the way back to everybody. */
export function NoVendors({ vendors, query, setParams }: Props) {
  const t = useTranslations("vendors");
  const locale = useLocale();
  const names = ({ slug, name }: VendorSummary) => [slug, name.en, name.zh ?? []].flat();
  const nearest = nearestEntries(query, vendors, names, MAX_NEAREST);
  return (
    <div className="flex flex-col items-start gap-4 py-10">
      <h2 className="text-lg">{t("none.title")}</h2>
      <p className="text-muted">{t("none.text")}</p>
      {nearest.length > 0 && (
        <div>
          <h3 className="text-base">{t("none.nearest")}</h3>
          <ul className="mt-1 flex flex-col gap-1">
            {nearest.map(({ slug, name }) => (
              <li key={slug}>
                <Link href={routes.vendor(slug)} prefetch={false} className={LIST_LINK_CLASS}>
                  {localize(name, locale)}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
      <a
        href={getPathname({ href: routes.vendors(), locale })}
        className={buttonClass()}
        onClick={(event) => {
          if (!isPlainClick(event)) return;
          event.preventDefault();
          setParams(NOTHING);
        }}
      >
        {t("find.reset")}
      </a>
    </div>
  );
}
