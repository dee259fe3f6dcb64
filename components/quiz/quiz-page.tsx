import { useLocale, useTranslations } from "next-intl";
import { JsonLdScript } from "@/components/project/json-ld-script";
import { LINK_CLASS } from "@/components/ui/link-class";
import { Link } from "@/lib/i18n/navigation";
import { ROUND_SIZE } from "@/lib/quiz/draw-round";
import type { Quiz } from "@/lib/quiz/types";
import { routes } from "@/lib/routes";
import type { JsonLdNode } from "@/lib/seo/json-ld";
import { QuizGame } from "./quiz-game";

type Props = { quiz: Quiz; nodes: readonly JsonLdNode[]; nonce?: string };

/** A quiz about what is on the map. Without scripts its questions are a list that hides the answers. */
export function QuizPage({ quiz, nodes, nonce }: Props) {
  const t = useTranslations("quiz");
  const lang = useLocale() === "en" ? undefined : "en";
  return (
    <main
      id="main"
      tabIndex={-1}
      className="mx-auto w-full max-w-3xl flex-1 px-4 pt-6 pb-12 outline-none sm:px-6 lg:px-8"
    >
      <JsonLdScript nodes={nodes} nonce={nonce} />
      <h1 className="text-2xl">{t("title")}</h1>
      <p className="mt-1 text-lg text-pretty text-muted">
        {t("lead", { count: Math.min(ROUND_SIZE, quiz.questions.length) })}
      </p>
      <QuizGame quiz={quiz} />
      <noscript>
        <h2 className="mt-6 text-lg">{t("questions")}</h2>
        <ol className="mt-2 grid list-decimal gap-4 pl-6">
          {quiz.questions.map(({ title, options, right }) => (
            <li key={title}>
              <p lang={lang}>{title}</p>
              <p className="text-muted">{options.map(({ name }) => name).join(" · ")}</p>
              <details>
                <summary className="min-h-6 text-accent">{t("showAnswer")}</summary>
                <Link href={routes.project(right.slug)} className={LINK_CLASS}>
                  {right.name}
                </Link>
              </details>
            </li>
          ))}
        </ol>
      </noscript>
    </main>
  );
}
