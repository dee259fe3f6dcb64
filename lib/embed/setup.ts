import type { EmbedParams } from "./params";

/** One of the things to embed, as the form of the setup page sends it: `category:runtime--storage`, `maturity:all`. */
export function readShown(text: string | undefined): Pick<EmbedParams, "classify" | "key"> | null {
  const match = /^(category|maturity|tag):(.*)$/.exec(text ?? "");
  if (!match) return null;
  const [, classify, key] = match;
  return { classify: classify as EmbedParams["classify"], key: key || null };
}

export function writeShown({ classify, key }: Pick<EmbedParams, "classify" | "key">): string {
  return `${classify}:${key ?? ""}`;
}

/** Boxes to tick: what is not ticked, a form does not send. */
export const SETUP_FLAGS = [
  "headers",
  "category-header",
  "category-in-subcategory",
  "title-uppercase",
  "item-name",
  "item-modal",
  "hide-organization-section",
] as const;

/** What is ticked before anybody has sent the form. */
const FIRST_TICKED: readonly string[] = ["headers", "category-header"];

type Query = Readonly<Record<string, string | string[] | undefined>>;

/** The query of the embed that a query of the setup page means: the form's own marks become keys of the embed. */
export function embedQueryOf({ show, set, ...query }: Query): Query {
  const isSent = set !== undefined;
  const flags = SETUP_FLAGS.map((flag) => [flag, query[flag] ?? String(!isSent && FIRST_TICKED.includes(flag))]);
  const shown = readShown([show].flat()[0]);
  return { ...query, ...Object.fromEntries(flags), ...(shown && { classify: shown.classify, key: shown.key ?? "" }) };
}

const escape = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** What one pastes into a page to have the embed there. */
export function embedCode({ address, script, title }: { address: string; script: string; title: string }): string {
  return [
    `<iframe data-cairn src="${escape(address)}" title="${escape(title)}"`,
    `  style="width: 100%; height: 600px; border: 0" loading="lazy"></iframe>`,
    `<script src="${escape(script)}" async></script>`,
  ].join("\n");
}
