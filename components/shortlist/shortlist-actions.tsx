"use client";

import { Download, Printer } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { Button, buttonClass } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { comparePath } from "@/lib/compare/params";
import { MAX_COMPARED } from "@/lib/compare/slugs";
import { getPathname, Link } from "@/lib/i18n/navigation";
import { routes } from "@/lib/routes";
import { serializeLandscape } from "@/lib/search-params";
import { MAX_LINK_LENGTH } from "@/lib/shortlist/link";
import { sharedPath } from "@/lib/shortlist/params";
import type { ShortlistEntry } from "@/lib/shortlist/types";
import type { KnownProjects } from "./entry-head";
import { ImportFile } from "./import-file";
import { saveFile } from "./save-file";
import { useCsv } from "./use-csv";

type Props = { entries: readonly ShortlistEntry[]; known: KnownProjects };

/** What can be done with the whole list. */
export function ShortlistActions({ entries, known }: Props) {
  const t = useTranslations("shortlist");
  const locale = useLocale();
  const toCsv = useCsv(known);
  const isEmpty = entries.length === 0;
  const link = isEmpty ? "" : getPathname({ href: sharedPath(entries), locale });
  const address = () => new URL(link, window.location.href).href;
  const isTooLong = link.length > MAX_LINK_LENGTH;
  const compared = entries.map(({ slug }) => slug).filter((slug) => known?.projects.has(slug));
  const first = compared.slice(0, MAX_COMPARED);

  async function saveYaml() {
    const { toYaml } = await import("@/lib/shortlist/to-yaml");
    saveFile("shortlist.yml", "application/yaml", toYaml(entries, t("file.name")));
  }

  return (
    <div role="group" aria-label={t("actions.label")} data-print="hide" className="mt-4 flex flex-wrap gap-2">
      {!isEmpty && !isTooLong && (
        <CopyButton
          getText={address}
          text={t("actions.copy")}
          label={t("actions.copy")}
          doneLabel={t("actions.copied")}
          failedLabel={t("actions.copyFailed")}
        />
      )}
      {isTooLong && <p className="w-full text-sm text-warn">{t("actions.tooLong")}</p>}
      {!isEmpty && (
        <>
          <Button onClick={() => void saveYaml()}>
            <Download aria-hidden />
            {t("actions.yaml")}
          </Button>
          <Button onClick={() => saveFile("shortlist.csv", "text/csv", toCsv(entries))}>
            <Download aria-hidden />
            {t("actions.csv")}
          </Button>
        </>
      )}
      <ImportFile />
      {first.length > 1 && (
        <Link href={comparePath(first)} prefetch={false} className={buttonClass()}>
          {t("actions.compare", { count: first.length })}
        </Link>
      )}
      {!isEmpty && (
        <>
          <Link
            href={serializeLandscape(routes.landscape(), { shortlist: "true", compact: "true" })}
            prefetch={false}
            className={buttonClass()}
          >
            {t("actions.map")}
          </Link>
          <Button onClick={() => window.print()}>
            <Printer aria-hidden />
            {t("actions.print")}
          </Button>
        </>
      )}
    </div>
  );
}
