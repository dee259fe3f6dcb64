import { useTranslations } from "next-intl";
import { Section, type SectionProps } from "./section";

export function EndUsersSection({ project, level }: SectionProps) {
  const t = useTranslations("project.sections");
  if (project.endUsers.length === 0) return null;
  return (
    <Section title={t("endUsers")} level={level}>
      <ul className="flex flex-wrap gap-x-4 gap-y-1">
        {project.endUsers.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </Section>
  );
}
