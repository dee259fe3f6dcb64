import { useLocale, useTranslations } from "next-intl";
import { localize } from "@/lib/i18n/localized";
import { FactValue } from "./fact-value";
import { Section, type SectionProps } from "./section";

export function DescriptionSection({ project, level }: SectionProps) {
  const t = useTranslations("project.sections");
  const text = localize(project.description, useLocale()).trim();
  if (!text) return null;
  return (
    <Section title={t("about")} level={level}>
      <div className="flex max-w-prose flex-col gap-3 text-pretty">
        {text.split(/\n\s*\n/).map((paragraph, index) => (
          <p key={index}>
            <FactValue text={paragraph} />
          </p>
        ))}
      </div>
    </Section>
  );
}
