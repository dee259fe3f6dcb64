import { useLocale, useTranslations } from "next-intl";
import { countryName } from "@/lib/i18n/country-name";
import { JsonLdScript } from "@/components/project/json-ld-script";
import type { JsonLdNode } from "@/lib/seo/json-ld";
import type { VendorSummary } from "@/lib/snapshot/types";
import { VendorExplorer } from "./vendor-explorer";

type Props = { vendors: VendorSummary[]; sheets: readonly string[]; nodes: readonly JsonLdNode[]; nonce?: string };

/** Everybody who is behind something on the map. */
export function VendorsPage({ vendors, sheets, nodes, nonce }: Props) {
  const t = useTranslations("vendors");
  const locale = useLocale();
  const codes = new Set(vendors.flatMap(({ country }) => country ?? []));
  return (
    <main
      id="main"
      tabIndex={-1}
      className="mx-auto w-full max-w-5xl flex-1 px-4 pt-6 pb-12 outline-none sm:px-6 lg:px-8"
    >
      <JsonLdScript nodes={nodes} nonce={nonce} />
      <h1 className="text-2xl">{t("title")}</h1>
      <p className="mt-1 text-lg text-pretty text-muted">{t("lead")}</p>
      {vendors.length === 0 ? (
        <p className="mt-8 text-lg">{t("empty")}</p>
      ) : (
        <VendorExplorer
          vendors={vendors}
          sheets={sheets}
          // Named here: browsers differ in what they call a country.
          countries={Object.fromEntries([...codes].map((code) => [code, countryName(code, locale)]))}
        />
      )}
    </main>
  );
}
