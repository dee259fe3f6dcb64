"use client";

import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, type RefObject, useState } from "react";
import { Button } from "@/components/ui/button";
import { LINK_CLASS } from "@/components/ui/link-class";
import { Link } from "@/lib/i18n/navigation";
import type { Question } from "@/lib/quiz/types";
import { routes } from "@/lib/routes";
import { QuizOption } from "./quiz-option";

type Props = {
  question: Question;
  number: number;
  total: number;
  /** How many were right so far. */
  right: number;
  sheets: readonly string[];
  heading: RefObject<HTMLHeadingElement | null>;
  onGuess: (slug: string) => void;
  onNext: () => void;
};

/** One question: choose, check, read what is right, go on. One guess. */
export function QuizQuestion({ question, number, total, right, sheets, heading, onGuess, onNext }: Props) {
  const t = useTranslations("quiz");
  const lang = useLocale() === "en" ? undefined : "en";
  const [chosen, setChosen] = useState<string | null>(null);
  const [state, setState] = useState<"asking" | "urging" | "answered">("asking");
  const isAnswered = state === "answered";
  const name = question.right.name;
  const guess = question.options.find(({ slug }) => slug === chosen);

  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (isAnswered) return onNext();
    if (chosen === null) return setState("urging");
    setState("answered");
    onGuess(chosen);
  };

  const says = { asking: "", urging: t("choose"), answered: "" }[state];
  const verdict =
    chosen === question.right.slug ? t("right", { name }) : t("wrong", { chosen: guess?.name ?? "", name });
  return (
    <form onSubmit={handleSubmit} className="mt-6 border-t border-line pt-4">
      <p className="flex flex-wrap justify-between gap-x-4 text-sm text-muted tabular">
        <span>{t("progress", { number, total })}</span>
        <span>{t("score", { right })}</span>
      </p>
      <h2 ref={heading} tabIndex={-1} id="question" lang={lang} className="mt-2 text-xl font-strong outline-none">
        {question.title}
      </h2>
      <div role="radiogroup" aria-labelledby="question" className="mt-4 grid gap-2 sm:grid-cols-2">
        {question.options.map((option) => (
          <QuizOption
            key={option.slug}
            option={option}
            sheets={sheets}
            isChosen={chosen === option.slug}
            isRight={isAnswered && option.slug === question.right.slug}
            isAnswered={isAnswered}
            onChoose={() => setChosen(option.slug)}
          />
        ))}
      </div>
      <p role="status" className="mt-4 min-h-6 text-lg">
        {isAnswered ? verdict : says}
      </p>
      <div className="mt-2 flex flex-wrap items-center gap-x-5 gap-y-2">
        {/* The same button stays, so that the focus does. */}
        <Button type="submit" variant="primary">
          {!isAnswered ? t("check") : number < total ? t("next") : t("finish")}
        </Button>
        {isAnswered && (
          <Link href={routes.project(question.right.slug)} prefetch={false} className={LINK_CLASS}>
            {t("readMore", { name })}
          </Link>
        )}
      </div>
    </form>
  );
}
