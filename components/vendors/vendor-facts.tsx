import { useLocale, useTranslations } from "next-intl";
import { countryName } from "@/lib/i18n/country-name";
import { type Fact, FactList } from "@/components/project/fact-list";
import { ExternalLink } from "@/components/ui/external-link";
import { LINK_CLASS } from "@/components/ui/link-class";
import { localize } from "@/lib/i18n/localized";
import { Link } from "@/lib/i18n/navigation";
import { routes } from "@/lib/routes";
import type { VendorDetail } from "@/lib/snapshot/types";

/** Kind, country, owner, and where its entry is mended. */
export function VendorFacts({ vendor }: { vendor: VendorDetail }) {
  const t = useTranslations("vendors");
  const locale = useLocale();
  const { kind, country, parent, editUrl } = vendor;
  const facts: Fact[] = [{ term: t("page.kind"), value: t(`kinds.${kind}`) }];
  if (country) facts.push({ term: t("page.country"), value: countryName(country, locale) });
  if (parent)
    facts.push({
      term: t("page.parent"),
      value: (
        <Link href={routes.vendor(parent.slug)} className={LINK_CLASS}>
          {localize(parent.name, locale)}
        </Link>
      ),
    });
  return (
    <div className="flex flex-col gap-3 border-t border-line pt-3 pb-5">
      <FactList facts={facts} />
      {editUrl && (
        <p className="text-sm" data-print="hide">
          <ExternalLink href={editUrl}>{t("page.edit")}</ExternalLink>
        </p>
      )}
    </div>
  );
}
