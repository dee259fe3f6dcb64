import { CircleX, TriangleAlert } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import type { Finding, Preview } from "@/lib/preview/schema";

/** What the validator says, what is new first; what was there before is folded away. */
export function FindingList({ findings }: Pick<Preview, "findings">) {
  const t = useTranslations("preview");
  const locale = useLocale();
  const { errors, warnings, problems } = findings;
  const fresh = problems.filter(({ isNew }) => isNew);
  const old = problems.filter(({ isNew }) => !isNew);
  const hidden = errors + warnings - problems.length;
  return (
    <section aria-labelledby="findings" className="mt-8">
      <h3 id="findings" className="scroll-mt-16 text-lg font-strong">
        {t("findings.title")}
      </h3>
      {errors + warnings === 0 ? (
        <p className="mt-1">{t("findings.none")}</p>
      ) : (
        <p className="mt-1 text-muted tabular">
          {t("findings.summary", { errors, warnings, fresh: findings.new })}
          {locale !== "en" && ` ${t("findings.english")}`}
        </p>
      )}
      <Lines findings={fresh} />
      {old.length > 0 && (
        <details className="mt-3" open={fresh.length === 0}>
          <summary className="flex min-h-6 w-fit cursor-default items-center text-accent pointer-coarse:min-h-11">
            {t("findings.old", { count: errors + warnings - findings.new })}
          </summary>
          <Lines findings={old} />
        </details>
      )}
      {hidden > 0 && <p className="mt-2 text-sm text-muted">{t("result.more", { count: hidden })}</p>}
    </section>
  );
}

function Lines({ findings }: { findings: readonly Finding[] }) {
  const t = useTranslations("preview");
  if (findings.length === 0) return null;
  return (
    <ul className="mt-2 border-t border-line">
      {findings.map(({ file, line, column, level, what, fix }, at) => (
        <li key={at} className="grid grid-cols-[1rem_minmax(0,1fr)] gap-x-2.5 border-b border-line py-1.5">
          {level === "error" ? (
            <CircleX aria-label={t("findings.error")} className="mt-[3px] size-4 text-bad" />
          ) : (
            <TriangleAlert aria-label={t("findings.warning")} className="mt-[3px] size-4 text-warn" />
          )}
          <div className="min-w-0 wrap-anywhere">
            <code className="text-sm text-muted tabular">{`${file}:${line}:${column}`}</code>
            <p lang="en">
              {withCode(what)} <span className="text-muted">→ {withCode(fix)}</span>
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}

/** The validator sets what stands in files between backquotes. */
function withCode(text: string) {
  return text.split("`").map((part, at) => (at % 2 === 0 ? part : <code key={at}>{part}</code>));
}
