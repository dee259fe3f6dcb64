import { useTranslations } from "next-intl";
import { ExternalLink } from "@/components/ui/external-link";
import { extraWord, reportAddress } from "./extra-facts";
import { type Fact, FactList } from "./fact-list";
import { FactValue } from "./fact-value";
import { labelOf } from "./label-of";
import { PartialDate } from "./partial-date";
import { Section, type SectionProps } from "./section";

/** The small facts, and after them whatever else the source says. */
export function DetailsSection({ project, level }: SectionProps) {
  const t = useTranslations("project");
  const facts: Fact[] = [];
  const add = (term: string, value: Fact["value"]) => facts.push({ term, value });
  if (project.kind) add(t("facts.kind"), t(`kinds.${project.kind}`));
  if (project.languages.length > 0) add(t("facts.languages"), project.languages.join(", "));
  if (project.joined)
    add(t(project.stage ? "facts.joined" : "facts.memberSince"), <PartialDate date={project.joined} />);
  if (project.isEndUser) add(t("facts.endUser"), t("facts.yes"));
  if (project.isSpecification) add(t("facts.specification"), t("facts.yes"));
  for (const [key, text] of Object.entries(project.extra)) {
    const word = extraWord(key);
    const report = reportAddress(key, text, project.foundation);
    const value = report === undefined ? <FactValue text={text} /> : <ExternalLink href={report}>{text}</ExternalLink>;
    add(word ? t(`extra.${word}`) : labelOf(key), value);
  }
  if (facts.length === 0) return null;
  return (
    <Section title={t("sections.details")} level={level}>
      <FactList facts={facts} />
    </Section>
  );
}
