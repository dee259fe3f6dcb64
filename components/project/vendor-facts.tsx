import { Link } from "@/lib/i18n/navigation";
import { localize } from "@/lib/i18n/localized";
import { VENDOR_ROLES, type VendorRole } from "@/lib/model/types";
import { ALL_GROUP } from "@/lib/landscape/groups";
import { serializeLandscape } from "@/lib/search-params";
import type { ProjectVendor } from "@/lib/snapshot/types";
import { LINK_CLASS } from "@/components/ui/link-class";
import { countryName } from "./country";
import type { Fact } from "./fact-list";

/** Who is behind a project, a fact for each role; vendors lead to what else they have on the map. */
export function vendorFacts(
  vendors: readonly ProjectVendor[],
  locale: string,
  nameOfRole: (role: VendorRole) => string,
): Fact[] {
  return VENDOR_ROLES.flatMap((role) => {
    const inRole = vendors.filter((vendor) => vendor.role === role);
    if (inRole.length === 0) return [];
    return [{ term: nameOfRole(role), value: <VendorList vendors={inRole} locale={locale} /> }];
  });
}

function VendorList({ vendors, locale }: { vendors: readonly ProjectVendor[]; locale: string }) {
  return (
    <ul className="flex flex-wrap gap-x-3 gap-y-0.5">
      {vendors.map(({ slug, name, country }) => (
        <li key={slug}>
          <Link href={serializeLandscape("/", { vendor: [slug], group: ALL_GROUP })} className={LINK_CLASS}>
            {localize(name, locale)}
          </Link>
          {country && <span className="text-muted"> {countryName(country, locale)}</span>}
        </li>
      ))}
    </ul>
  );
}
