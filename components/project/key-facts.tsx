import { useLocale, useTranslations } from "next-intl";
import type { ProjectDetail } from "@/lib/snapshot/types";
import { countryName } from "@/lib/i18n/country-name";
import { type Fact, FactList } from "./fact-list";
import { vendorFacts } from "./vendor-facts";

/** Who is behind it, under which licence, from where. */
export function KeyFacts({ project, isPage = false }: { project: ProjectDetail; isPage?: boolean }) {
  const t = useTranslations("project");
  const locale = useLocale();
  const facts: Fact[] = vendorFacts(project.vendors, (role) => t(`roles.${role}`), isPage);
  const license = licenseWords(project, (key, values) => t(`facts.${key}`, values));
  if (license) facts.push({ term: t("facts.license"), value: license });
  if (project.country) facts.push({ term: t("facts.country"), value: countryName(project.country, locale) });
  return <FactList facts={facts} />;
}

type Openness = "open" | "closed" | "openLicense" | "closedLicense";

/** The licence and whether it is an open one, as far as either is known. */
function licenseWords(
  { license, isOpenSource }: ProjectDetail,
  word: (key: Openness, values?: { license: string }) => string,
): string | null {
  if (isOpenSource === undefined) return license ?? null;
  if (!license) return word(isOpenSource ? "open" : "closed");
  return word(isOpenSource ? "openLicense" : "closedLicense", { license });
}
