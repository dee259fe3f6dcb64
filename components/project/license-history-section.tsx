import { useLocale, useTranslations } from "next-intl";
import { localize } from "@/lib/i18n/localized";
import { PartialDate } from "./partial-date";
import { Section, type SectionProps } from "./section";

export function LicenseHistorySection({ project, level }: SectionProps) {
  const t = useTranslations("project");
  const locale = useLocale();
  if (project.licenseChanges.length === 0) return null;
  return (
    <Section title={t("sections.licenses")} level={level}>
      <ol className="flex flex-col gap-1.5">
        {project.licenseChanges.map(({ date, from, to, note }) => (
          <li key={`${date}-${to}`} className="grid grid-cols-[7rem_minmax(0,1fr)] gap-x-3">
            <span className="text-muted">
              <PartialDate date={date} />
            </span>
            <span>
              {from ? t("licenseChange", { from, to }) : to}
              {note && <span className="block text-sm text-muted">{localize(note, locale)}</span>}
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
