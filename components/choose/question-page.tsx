import { useFormatter, useLocale, useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button";
import { askAll } from "@/lib/choose/ask";
import { listDropped } from "@/lib/choose/dropped";
import { listManagedServices } from "@/lib/choose/managed-services";
import { cn } from "@/lib/cn";
import { findMatches } from "@/lib/landscape/filter";
import { sortProjects } from "@/lib/landscape/sort";
import type { Choice } from "@/lib/choose/choice-of";
import { CANDIDATES_ID } from "./candidates-id";
import { CandidatesPanel } from "./candidates-panel";
import { ManagedServices } from "./managed-services";
import { QuestionBox } from "./question-box";
import { ScopePlaces } from "./scope-places";

/** The questions, and beside them who is left. */
export function QuestionPage({ choice }: { choice: Choice }) {
  const t = useTranslations("choose");
  const facets = useTranslations("filters.facets");
  const locale = useLocale();
  const format = useFormatter();
  const { snapshot, selection, q, relations } = choice;
  const isCandidate = (index: number) => choice.isCandidate[index] === true;
  const { questions, settled, unknown } = askAll(snapshot, selection, isCandidate);
  const isMatch = findMatches(snapshot.projects, selection, isCandidate);
  const places = isMatch.flatMap((matches, index) => (matches ? [index] : []));
  const remaining = sortProjects(snapshot, places, "stage", locale).flatMap((index) => snapshot.projects[index] ?? []);
  // What was given up is nothing to begin with, however far it once came.
  const isArchived = (stage?: string) => snapshot.stages.some(({ id, isArchived }) => id === stage && isArchived);
  const projects = [
    ...remaining.filter(({ stage }) => !isArchived(stage)),
    ...remaining.filter(({ stage }) => isArchived(stage)),
  ];
  // In the middle of a sentence.
  const named = (list: typeof settled) => format.list(list.map((facet) => facets(facet).toLocaleLowerCase(locale)));
  return (
    <div className="mt-4 grid grid-cols-[minmax(0,1fr)] items-start gap-x-12 gap-y-6 lg:grid-cols-[minmax(0,1fr)_minmax(22rem,26rem)]">
      <div className="min-w-0">
        <ScopePlaces choice={choice} />
        {questions.map((question) => (
          <QuestionBox key={question.facet} question={question} snapshot={snapshot} q={q}>
            {question.facet === "kind" && (
              <ManagedServices services={listManagedServices(projects, snapshot.projects, relations)} />
            )}
          </QuestionBox>
        ))}
        {(questions.length === 0 || settled.length > 0 || unknown.length > 0) && (
          <div className="flex max-w-prose flex-col gap-1 border-t border-line pt-4 text-sm text-muted">
            {questions.length === 0 && <p>{t("questions.none")}</p>}
            {settled.length > 0 && <p>{t("settled", { facets: named(settled) })}</p>}
            {unknown.length > 0 && <p>{t("notKnown", { facets: named(unknown) })}</p>}
          </div>
        )}
        {/* On a phone who remains stands below: how many is always in sight, and one press away. */}
        <p
          className="sticky bottom-[calc(var(--below,0px)+0.75rem)] mt-4 flex justify-center lg:hidden"
          data-print="hide"
        >
          <a href={`#${CANDIDATES_ID}`} className={cn(buttonClass({ variant: "primary" }), "shadow-raised")}>
            {t("candidates.jump", { count: projects.length })}
          </a>
        </p>
      </div>
      <CandidatesPanel
        choice={choice}
        projects={projects}
        dropped={listDropped(snapshot.projects, selection, isCandidate)}
        questions={questions}
      />
    </div>
  );
}
