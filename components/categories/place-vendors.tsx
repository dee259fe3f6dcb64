import { useFormatter, useLocale, useTranslations } from "next-intl";
import { Section } from "@/components/project/section";
import { LINK_CLASS, LIST_LINK_CLASS } from "@/components/ui/link-class";
import { topVendors } from "@/lib/categories/projects-at";
import { localize } from "@/lib/i18n/localized";
import { Link } from "@/lib/i18n/navigation";
import { routes } from "@/lib/routes";
import type { Snapshot } from "@/lib/snapshot/types";

const MAX_VENDORS = 10;

/** The vendors behind most of what stands here. */
export function PlaceVendors({ snapshot, here }: { snapshot: Snapshot; here: readonly boolean[] }) {
  const t = useTranslations("categories");
  const locale = useLocale();
  const format = useFormatter();
  const top = topVendors(
    snapshot.projects.filter((_, index) => here[index]),
    snapshot.vendors,
    MAX_VENDORS,
  );
  if (top.length === 0) return null;
  return (
    <Section title={t("vendors")} level={1}>
      <ol className="flex flex-col gap-0.5">
        {top.map(({ vendor, count }) => (
          <li key={vendor.slug} className="flex items-baseline justify-between gap-3">
            <Link href={routes.vendor(vendor.slug)} prefetch={false} className={LIST_LINK_CLASS}>
              {localize(vendor.name, locale)}
            </Link>
            <span className="text-muted tabular">
              <span aria-hidden>{format.number(count)}</span>
              <span className="sr-only">{t("vendorCount", { count })}</span>
            </span>
          </li>
        ))}
      </ol>
      <p className="mt-2 text-sm" data-print="hide">
        <Link href={routes.vendors()} prefetch={false} className={LINK_CLASS}>
          {t("allVendors")}
        </Link>
      </p>
    </Section>
  );
}
