import type { Export } from "../api/schemas/project";
import { localize } from "../i18n/localized";
import type { Snapshot } from "../snapshot/types";
import type { ExportFormat } from "./formats";
import { toCsv } from "./to-csv";

/** The projects of a view in its order, with what their names are in a language. */
export type View = { snapshot: Snapshot; locale: string; exported: Export };

function csvOf({ snapshot, locale, exported }: View): string {
  const named = (entries: readonly (readonly [string, Parameters<typeof localize>[0]])[]) => {
    const names = new Map(entries);
    return (key: string) => localize(names.get(key), locale) || key;
  };
  const places = snapshot.categories.flatMap(({ slug, name, subcategories }) =>
    subcategories.map((each) => {
      const parts = [name, each.name].map((part) => localize(part, locale));
      return [`${slug}/${each.slug}`, { en: parts.join(" / ") }] as const;
    }),
  );
  return toCsv(exported.projects, {
    locale,
    stage: named(snapshot.stages.map(({ id, name }) => [id, name])),
    place: named(places),
    vendor: named(snapshot.vendors.map(({ slug, name }) => [slug, name])),
  });
}

/** Programs for tables take a file for UTF-8 when it says so at its head. */
const BYTE_ORDER_MARK = "\uFEFF";

/** A view as the text of a file. */
export async function writeView(format: ExportFormat, view: View): Promise<string> {
  if (format === "csv") return BYTE_ORDER_MARK + csvOf(view);
  if (format === "json") return `${JSON.stringify(view.exported, null, 2)}\n`;
  const { stringify } = await import("yaml");
  return stringify(view.exported, { lineWidth: 0, aliasDuplicateObjects: false });
}
