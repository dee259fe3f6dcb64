import { useLocale, useTranslations } from "next-intl";
import { ExternalLink } from "@/components/ui/external-link";
import { formatPartialDate } from "./format-partial-date";
import { PartialDate } from "./partial-date";
import { Section, type SectionProps } from "./section";

const CELL = "py-1.5 pr-3 align-top font-normal";

/** Newest first: the last look at a project's security is the one that counts. */
export function AuditsSection({ project, level }: SectionProps) {
  const t = useTranslations("project");
  const locale = useLocale();
  if (project.audits.length === 0) return null;
  const newestFirst = [...project.audits].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  return (
    <Section title={t("sections.audits")} level={level}>
      <table className="w-full text-left">
        <thead className="text-sm text-muted">
          <tr>
            {(["date", "type", "vendor", "report"] as const).map((column) => (
              <th key={column} scope="col" className={CELL}>
                {t(`audit.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {newestFirst.map(({ date, type, vendor, url }) => (
            <tr key={`${date}-${url}`} className="border-t border-line">
              <td className={`${CELL} whitespace-nowrap`}>
                <PartialDate date={date} />
              </td>
              <td className={`${CELL} break-words`}>{type}</td>
              <td className={`${CELL} break-words`}>{vendor}</td>
              <td className={CELL}>
                <ExternalLink
                  href={url}
                  aria-label={t("audit.open", { date: formatPartialDate(date, locale), vendor })}
                >
                  {t("audit.report")}
                </ExternalLink>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
