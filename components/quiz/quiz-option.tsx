import { Check, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { ProjectLogo } from "@/components/landscape/project-logo";
import { cn } from "@/lib/cn";
import type { Question } from "@/lib/quiz/types";

type Props = {
  option: Question["options"][number];
  sheets: readonly string[];
  isChosen: boolean;
  /** Once it is known. */
  isRight: boolean;
  isAnswered: boolean;
  onChoose: () => void;
};

/** One answer: logo and name; once answered, whether it is right, in a sign and in words. */
export function QuizOption({ option, sheets, isChosen, isRight, isAnswered, onChoose }: Props) {
  const t = useTranslations("quiz");
  const isWrong = isAnswered && isChosen && !isRight;
  return (
    <label
      className={cn(
        "flex min-h-16 items-center gap-3 rounded-md border border-line-strong px-3 py-2 transition-colors duration-150 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent",
        !isAnswered && "hover:bg-sunken has-checked:border-accent has-checked:bg-accent-soft",
        isAnswered && "cursor-default border-line",
        isRight && "border-2 border-good",
        isWrong && "border-2 border-bad",
      )}
    >
      <input
        type="radio"
        name="answer"
        value={option.slug}
        checked={isChosen}
        disabled={isAnswered && !isChosen}
        onChange={() => !isAnswered && onChoose()}
        className="size-4 shrink-0 accent-accent"
      />
      <span className="rounded-sm border border-line bg-plate p-1">
        <ProjectLogo project={option} sheets={sheets} className="w-12" />
      </span>
      <span className="min-w-0 flex-1 text-lg break-words">{option.name}</span>
      {isRight && (
        <span className="text-good">
          <Check aria-hidden className="size-5" />
          <span className="sr-only">{t("isRight")}</span>
        </span>
      )}
      {isWrong && (
        <span className="text-bad">
          <X aria-hidden className="size-5" />
          <span className="sr-only">{t("isChosen")}</span>
        </span>
      )}
    </label>
  );
}
