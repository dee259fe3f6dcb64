import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { ChangeEntry } from "@/lib/changes/entries";
import { changeWords } from "./change-words";
import type { ChangePlaces } from "./change-words";

/** What happened, as the rest of a sentence that begins with the project's name. */
export function useChangeWords(places: ChangePlaces): (entry: ChangeEntry) => string {
  const t = useTranslations("changes");
  const format = useFormatter();
  const locale = useLocale();
  return (entry) => changeWords(entry, places, { t, list: (parts) => format.list(parts), locale });
}
