import { useLocale, useTranslations } from "next-intl";
import { ProjectLogo } from "@/components/landscape/project-logo";
import { Section } from "@/components/project/section";
import { LIST_LINK_CLASS } from "@/components/ui/link-class";
import { localize } from "@/lib/i18n/localized";
import { Link } from "@/lib/i18n/navigation";
import { routes } from "@/lib/routes";
import type { VendorSummary } from "@/lib/snapshot/types";

/** The vendors that belong to one, each with what it has. */
export function VendorChildren({ vendors, sheets }: { vendors: readonly VendorSummary[]; sheets: readonly string[] }) {
  const t = useTranslations("vendors.page");
  const locale = useLocale();
  return (
    <Section title={t("children")} level={1}>
      <ul className="flex flex-col gap-2">
        {vendors.map((vendor) => {
          const name = localize(vendor.name, locale);
          return (
            <li key={vendor.slug} className="flex items-center gap-3">
              <span className="rounded-sm border border-line bg-plate p-0.5">
                <ProjectLogo project={{ ...vendor, name }} sheets={sheets} className="w-10" />
              </span>
              <span className="min-w-0">
                <Link href={routes.vendor(vendor.slug)} prefetch={false} className={LIST_LINK_CLASS}>
                  {name}
                </Link>
                <span className="block text-sm text-muted">{t("projectCount", { count: vendor.projects })}</span>
              </span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
