import { useTranslations } from "next-intl";
import { LivenessMark } from "./liveness-mark";

const STATES = ["quiet", "archived"] as const;

/** Under the filter: what counts as active, and what the marks on tiles mean. */
export function LivenessNote() {
  const t = useTranslations("liveness");
  return (
    <div className="px-2 pt-1.5 text-xs text-muted">
      <p>{t("note")}</p>
      <ul aria-label={t("marks.label")} className="mt-1.5 flex flex-col gap-0.5">
        {STATES.map((state) => (
          <li key={state} className="flex items-center gap-2">
            <LivenessMark state={state} />
            {t(`marks.${state}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}
