"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { drawRound } from "@/lib/quiz/draw-round";
import type { Question, Quiz } from "@/lib/quiz/types";
import { QuizQuestion } from "./quiz-question";
import { QuizResult } from "./quiz-result";

/** `guesses` are slugs, one for each question answered so far. */
type Round = { questions: Question[]; number: number; guesses: string[] };

/** A round after the other. Each step puts the focus on its heading, so that it is read out. */
export function QuizGame({ quiz: { questions, sheets } }: { quiz: Quiz }) {
  const t = useTranslations("quiz");
  const [round, setRound] = useState<Round | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const step = round?.number;

  useEffect(() => {
    if (step !== undefined) heading.current?.focus();
  }, [step, round?.questions]);

  const start = () => setRound({ questions: drawRound(questions, Math.random), number: 0, guesses: [] });
  if (!round) {
    return (
      <Button variant="primary" className="mt-6 [@media(scripting:none)]:hidden" onClick={start}>
        {t("start")}
      </Button>
    );
  }
  const question = round.questions[round.number];
  const right = round.questions.filter((each, index) => each.right.slug === round.guesses[index]).length;
  if (!question) return <QuizResult {...round} right={right} heading={heading} onAgain={start} />;
  return (
    <QuizQuestion
      key={round.number}
      question={question}
      number={round.number + 1}
      total={round.questions.length}
      right={right}
      sheets={sheets}
      heading={heading}
      onGuess={(slug) => setRound({ ...round, guesses: [...round.guesses, slug] })}
      onNext={() => setRound({ ...round, number: round.number + 1 })}
    />
  );
}
