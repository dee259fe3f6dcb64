import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ProjectLink } from "@/components/project/project-link";
import { LINK_CLASS } from "@/components/ui/link-class";
import type { Option, Question } from "@/lib/choose/ask";
import { choosePath } from "@/lib/choose/choose-path";
import { cn } from "@/lib/cn";
import type { Snapshot } from "@/lib/snapshot/types";
import { AnswerLink } from "./answer-link";
import { useAnswerWords } from "./use-answer-words";

/** How many answers stand open, and how many a list holds at all. */
const FIRST = 6;
const MAX = 60;
const MAX_UNKNOWN = 100;

type Props = { question: Question; snapshot: Snapshot; q: string; children?: ReactNode };

/** One question: why it matters, its answers, and who is left out for want of a fact. */
export function QuestionBox({ question, snapshot, q, children }: Props) {
  const t = useTranslations("choose");
  const { facet, options, isAnswered, total, unknown, withoutAnswer } = question;
  const id = `question-${facet}`;
  const isFirst = (option: Option, index: number) => index < FIRST || option.isChosen;
  const first = options.filter(isFirst);
  const rest = options.filter((option, index) => !isFirst(option, index)).slice(0, MAX);
  const list = (shown: readonly Option[]) => <Answers question={question} options={shown} snapshot={snapshot} q={q} />;
  return (
    <section aria-labelledby={id} className="border-t border-line py-4">
      <h2 id={id} className="text-lg">
        {t(`questions.${facet}`)}
      </h2>
      <p className="mb-2 max-w-prose text-sm text-pretty text-muted">{t(`why.${facet}`)}</p>
      <div className="-mx-2 max-w-2xl">
        {list(first)}
        {rest.length > 0 && (
          <details>
            <summary className={cn(LINK_CLASS, "mx-2 my-1 min-h-6 w-fit text-sm pointer-coarse:py-3")}>
              {t("options.more", { count: rest.length })}
            </summary>
            {list(rest)}
          </details>
        )}
        <AnswerLink
          href={choosePath(withoutAnswer, q)}
          label={t("options.any")}
          count={total}
          isChosen={!isAnswered}
          isMany={false}
          isAnswer={false}
        />
      </div>
      {unknown.length > 0 && (
        <details className="mt-1 text-sm text-muted">
          <summary className="min-h-6 w-fit pointer-coarse:py-3">
            {t(isAnswered ? "unknown.after" : "unknown.before", { count: unknown.length })}
          </summary>
          <ul className="mt-1 flex flex-wrap gap-x-3">
            {unknown.slice(0, MAX_UNKNOWN).flatMap((index) => {
              const project = snapshot.projects[index];
              return project ? (
                <li key={project.slug}>
                  <ProjectLink slug={project.slug} name={project.name} />
                </li>
              ) : (
                []
              );
            })}
            {unknown.length > MAX_UNKNOWN && <li>{t("dropped.more", { count: unknown.length - MAX_UNKNOWN })}</li>}
          </ul>
        </details>
      )}
      {children}
    </section>
  );
}

type AnswersProps = { question: Question; options: readonly Option[]; snapshot: Snapshot; q: string };

function Answers({ question: { facet, isMany }, options, snapshot, q }: AnswersProps) {
  const wordsOf = useAnswerWords(snapshot);
  return (
    <ul className={cn(isMany && "gap-x-6 sm:grid sm:grid-cols-2")}>
      {options.map((option) => (
        <li key={option.key}>
          <AnswerLink
            href={choosePath(option.next, q)}
            label={wordsOf(facet, option)}
            count={option.count}
            isChosen={option.isChosen}
            isMany={isMany}
          />
        </li>
      ))}
    </ul>
  );
}
