import { Map } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { LINK_CLASS } from "@/components/ui/link-class";
import { localize } from "@/lib/i18n/localized";
import { Link } from "@/lib/i18n/navigation";
import { VENDOR_ROLES, type VendorRole } from "@/lib/model/types";
import { routes } from "@/lib/routes";
import { serializeLandscape } from "@/lib/search-params";
import type { ProjectVendor } from "@/lib/snapshot/types";
import { countryName } from "@/lib/i18n/country-name";
import type { Fact } from "./fact-list";

/**
 * Who is behind a project, a fact for each role.
 * @param isPage names lead to the vendors' pages, with the map beside; else to what they have on the map
 */
export function vendorFacts(
  vendors: readonly ProjectVendor[],
  nameOfRole: (role: VendorRole) => string,
  isPage: boolean,
): Fact[] {
  return VENDOR_ROLES.flatMap((role) => {
    const inRole = vendors.filter((vendor) => vendor.role === role);
    if (inRole.length === 0) return [];
    return [{ term: nameOfRole(role), value: <VendorList vendors={inRole} isPage={isPage} /> }];
  });
}

function VendorList({ vendors, isPage }: { vendors: readonly ProjectVendor[]; isPage: boolean }) {
  const t = useTranslations("vendors");
  const locale = useLocale();
  return (
    <ul className="flex flex-wrap gap-x-3 gap-y-0.5">
      {vendors.map(({ slug, name, country }) => {
        const map = serializeLandscape("/", { vendor: [slug] });
        const shown = localize(name, locale);
        return (
          <li key={slug}>
            <Link href={isPage ? routes.vendor(slug) : map} prefetch={false} className={LINK_CLASS}>
              {shown}
            </Link>
            {country && <span className="text-muted"> {countryName(country, locale)}</span>}
            {isPage && (
              <Link
                href={map}
                prefetch={false}
                aria-label={t("onMap", { name: shown })}
                title={t("onMap", { name: shown })}
                className="ml-0.5 inline-grid size-6 place-items-center rounded-sm align-middle text-muted hover:bg-sunken hover:text-ink"
                data-print="hide"
              >
                <Map aria-hidden className="size-3.5" />
              </Link>
            )}
          </li>
        );
      })}
    </ul>
  );
}
