import type { ReactNode } from "react";
import type { ProjectDetail } from "@/lib/snapshot/types";

/** Level of a project's name: 1 on its page, 2 in the sheet. Sections head one level below. */
export type HeadingLevel = 1 | 2;

/** What each section of a card takes; it renders nothing where the project has nothing for it. */
export type SectionProps = { project: ProjectDetail; level: HeadingLevel };

type Props = { title: ReactNode; level: HeadingLevel; children: ReactNode };

export function Section({ title, level, children }: Props) {
  const Heading = level === 1 ? "h2" : "h3";
  return (
    <section className="border-t border-line pt-3 pb-5">
      <Heading className="mb-2 text-base">{title}</Heading>
      {children}
    </section>
  );
}
