import "server-only";
import { createFormatter, createTranslator, type Messages } from "next-intl";
import { loadMessages } from "../i18n/messages";
import type { Locale } from "../i18n/routing";
import { isKnownStatus } from "../shortlist/types";
import type { ValueWords } from "../landscape/value-names";

/** The words of the interface outside of a page, for scripts as well. */
export async function wordsFor(locale: Locale) {
  const messages: Messages = await loadMessages(locale);
  const translate = createTranslator({ locale, messages });
  const values: ValueWords = {
    flag: (facet, value) => translate(`filters.${facet}.${value}`),
    kind: (kind) => translate(`project.kinds.${kind}`),
    status: (status) => (isKnownStatus(status) ? translate(`shortlist.statuses.${status}`) : status),
  };
  return { translate, values, format: createFormatter({ locale, timeZone: "UTC" }) };
}

export type Words = Awaited<ReturnType<typeof wordsFor>>;
