import { useTranslations } from "next-intl";
import type { SummaryFields } from "@/lib/model/types";
import { FactList } from "./fact-list";
import { FactValue } from "./fact-value";
import { Section, type SectionProps } from "./section";

const FIELDS = [
  "useCase",
  "businessUse",
  "integrations",
  "releaseRate",
  "introUrl",
  "personas",
] as const satisfies (keyof SummaryFields)[];

/** What a project says of itself for those who have a minute. */
export function SummarySection({ project, level }: SectionProps) {
  const t = useTranslations("project");
  const facts = FIELDS.flatMap((field) => {
    const value = project.summaryFields?.[field];
    const text = Array.isArray(value) ? value.filter(Boolean).join(", ") : value;
    return text ? [{ term: t(`summaryFields.${field}`), value: <FactValue text={text} /> }] : [];
  });
  if (facts.length === 0) return null;
  return (
    <Section title={t("sections.summary")} level={level}>
      <FactList facts={facts} />
    </Section>
  );
}
