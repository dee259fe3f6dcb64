import type { SummaryFields } from "../model/types";
import { checkUrl } from "../source/safe-url";
import { child, lenient, type Part, warn } from "./part";
import { splitList, textOf } from "./values";

/** The `summary_…` keys; `intro` is an introduction that is more than an address. */
export type Summary = { fields?: SummaryFields; tags: string[]; languages: string[]; intro?: string };

export function readSummary(extra: Part): Summary {
  const text = (key: string) => textOf(child(extra, `summary_${key}`));
  const [personas, intro] = [splitList(text("personas")), text("intro_url")];
  const checked = intro === undefined ? undefined : checkUrl(intro);
  const isUrl = checked !== undefined && "url" in checked;
  if (checked && !isUrl)
    warn(
      child(extra, "summary_intro_url"),
      "the introduction is no single address; shown as text",
      "write one address",
    );
  const given: Record<keyof SummaryFields, SummaryFields[keyof SummaryFields]> = {
    useCase: text("use_case"),
    businessUse: text("business_use_case"),
    integrations: text("integrations") ?? text("integration"),
    releaseRate: text("release_rate"),
    introUrl: isUrl ? checked.url : undefined,
    personas: personas.length > 0 ? personas : undefined,
  };
  const fields: SummaryFields = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  return {
    fields: Object.keys(fields).length > 0 ? fields : undefined,
    tags: splitList(text("tags")),
    languages: splitList(textOf(lenient(child(extra, "summary_languages")))),
    intro: isUrl ? undefined : intro,
  };
}
