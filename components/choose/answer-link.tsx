import { Check } from "lucide-react";
import { useTranslations } from "next-intl";
import { cn } from "@/lib/cn";
import { Link } from "@/lib/i18n/navigation";

type Props = {
  href: string;
  label: string;
  count: number;
  isChosen: boolean;
  isMany: boolean;
  /** Whether it narrows anything: what doesn't is quiet even where it holds. */
  isAnswer?: boolean;
};

/** An answer as a link, so that Back takes it back: a circle where one holds, a square where several can. */
export function AnswerLink({ href, label, count, isChosen, isMany, isAnswer = true }: Props) {
  const t = useTranslations("choose.options");
  return (
    <Link
      href={href}
      prefetch={false}
      scroll={false}
      aria-current={isChosen ? "true" : undefined}
      className={cn(
        "flex min-h-8 items-center gap-2.5 rounded-sm px-2 py-1 transition-colors duration-150 hover:bg-sunken pointer-coarse:min-h-11",
        isChosen && isAnswer && "bg-accent-soft hover:bg-accent-soft",
      )}
    >
      <span
        aria-hidden
        className={cn(
          "grid size-4 shrink-0 place-items-center border",
          isMany ? "rounded-sm" : "rounded-full",
          isChosen ? "border-accent bg-accent text-on-accent" : "border-line-strong bg-raised",
        )}
      >
        {isChosen && (isMany ? <Check className="size-3" /> : <span className="size-1.5 rounded-full bg-on-accent" />)}
      </span>
      <span className="min-w-0 flex-1 break-words" suppressHydrationWarning>
        {label}
        {isChosen && <span className="sr-only"> ({t("chosen")})</span>}
      </span>
      <span className="text-sm text-muted tabular">
        <span aria-hidden>{count}</span>
        <span className="sr-only">{t("count", { count })}</span>
      </span>
    </Link>
  );
}
