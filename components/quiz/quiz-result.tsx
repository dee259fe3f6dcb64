import { Check, X } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import type { RefObject } from "react";
import { Button } from "@/components/ui/button";
import { LIST_LINK_CLASS } from "@/components/ui/link-class";
import { Link } from "@/lib/i18n/navigation";
import type { Question } from "@/lib/quiz/types";
import { routes } from "@/lib/routes";

type Props = {
  questions: readonly Question[];
  guesses: readonly string[];
  right: number;
  heading: RefObject<HTMLHeadingElement | null>;
  onAgain: () => void;
};

/** How it went, with every right answer to read on from. */
export function QuizResult({ questions, guesses, right, heading, onAgain }: Props) {
  const t = useTranslations("quiz");
  const lang = useLocale() === "en" ? undefined : "en";
  return (
    <section className="mt-6 border-t border-line pt-4">
      <h2 ref={heading} tabIndex={-1} className="text-xl outline-none">
        {t("result", { right, total: questions.length })}
      </h2>
      <Button variant="primary" className="mt-4" onClick={onAgain}>
        {t("again")}
      </Button>
      <ol className="mt-6 grid gap-3">
        {questions.map(({ title, right: answer, options }, index) => {
          const isRight = guesses[index] === answer.slug;
          const chosen = options.find(({ slug }) => slug === guesses[index])?.name ?? "";
          return (
            <li key={title} className="flex gap-3">
              {isRight ? (
                <Check aria-hidden className="mt-0.5 size-5 shrink-0 text-good" />
              ) : (
                <X aria-hidden className="mt-0.5 size-5 shrink-0 text-bad" />
              )}
              <div className="min-w-0">
                <p lang={lang}>{title}</p>
                <p className="text-muted">
                  {isRight ? t("right", { name: answer.name }) : t("wrong", { chosen, name: answer.name })}{" "}
                  <Link href={routes.project(answer.slug)} prefetch={false} className={LIST_LINK_CLASS}>
                    {t("readMore", { name: answer.name })}
                  </Link>
                </p>
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
