import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { tagsOf } from "@/lib/embed/arrange";
import { type EmbedParams, ALIGNMENTS, EMBED_THEMES, FONTS, SIZES, STYLES } from "@/lib/embed/params";
import { type SETUP_FLAGS, writeShown } from "@/lib/embed/setup";
import type { EmbedVariables } from "@/lib/embed/variables";
import { localize } from "@/lib/i18n/localized";
import { FACETS } from "@/lib/landscape/facets";
import type { Snapshot } from "@/lib/snapshot/types";

type Props = { snapshot: Snapshot; embed: EmbedParams; variables: EmbedVariables };

const INPUT =
  "h-8 w-full min-w-0 rounded-sm border border-line-strong bg-raised px-2 pointer-coarse:h-11 pointer-coarse:text-lg";

/** Every choice of an embed, as the browser's own fields. */
export function SetupFields({ snapshot, embed, variables }: Props) {
  const t = useTranslations("embed.setup");
  const flag = (name: (typeof SETUP_FLAGS)[number]) => (
    <Tick key={name} name={name} label={t(`flags.${name}`)} isTicked={embed[name]} />
  );
  return (
    <>
      <Group name={t("groups.what")}>
        <label className="block">
          {t("show")}
          <ShownSelect snapshot={snapshot} embed={embed} />
        </label>
        {flag("headers")}
        {flag("category-header")}
        {flag("category-in-subcategory")}
      </Group>
      <Group name={t("groups.tiles")}>
        <Choice name="theme" values={EMBED_THEMES} value={embed.theme} />
        <Choice name="style" values={STYLES} value={embed.style} />
        <Choice name="size" values={SIZES} value={embed.size} />
        <Choice name="items-alignment" values={ALIGNMENTS} value={embed["items-alignment"]} />
        <Figure name="items-spacing" value={embed["items-spacing"]} min={0} max={200} />
        {flag("item-name")}
        <Figure name="item-name-font-size" value={embed["item-name-font-size"]} min={10} max={40} />
        {flag("item-modal")}
        {flag("hide-organization-section")}
      </Group>
      <Group name={t("groups.titles")}>
        {flag("title-uppercase")}
        <Choice name="title-alignment" values={ALIGNMENTS} value={embed["title-alignment"]} />
        <Choice name="title-font-family" values={FONTS} value={embed["title-font-family"]} />
        <Figure name="title-font-size" value={embed["title-font-size"]} min={10} max={60} />
        <Color name="bg-color" value={embed["bg-color"]} />
        <Color name="fg-color" value={embed["fg-color"]} />
      </Group>
      {/* What narrows the embed has no field here; it came with the address and stays. */}
      {embed.q !== "" && <input type="hidden" name="q" value={embed.q} />}
      {FACETS.map((facet) =>
        embed[facet].length > 0 ? (
          <input key={facet} type="hidden" name={facet} value={embed[facet].join(",")} />
        ) : null,
      )}
      {Object.entries(variables).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
    </>
  );
}

function Group({ name, children }: { name: string; children: ReactNode }) {
  return (
    <fieldset className="w-full border-t border-line pt-3">
      <legend className="float-left mb-2.5 w-full pb-2 font-strong">{name}</legend>
      <div className="clear-both flex flex-col gap-2.5">{children}</div>
    </fieldset>
  );
}

function ShownSelect({ snapshot, embed }: Omit<Props, "variables">) {
  const t = useTranslations("embed.setup");
  const locale = useLocale();
  const tags = tagsOf(snapshot.projects);
  const option = (classify: EmbedParams["classify"], key: string, name: string) => (
    <option key={key} value={writeShown({ classify, key })}>
      {name}
    </option>
  );
  return (
    <select name="show" defaultValue={writeShown(embed)} className={INPUT}>
      <option value={writeShown({ classify: "category", key: null })}>{t("everything")}</option>
      {snapshot.categories.map(({ slug, name, subcategories }) => (
        <optgroup key={slug} label={localize(name, locale)}>
          {option("category", slug, t("whole", { name: localize(name, locale) }))}
          {subcategories.map((each) => option("category", `${slug}--${each.slug}`, localize(each.name, locale)))}
        </optgroup>
      ))}
      {snapshot.stages.length > 0 && (
        <optgroup label={t("stages")}>
          {option("maturity", "all", t("allStages"))}
          {snapshot.stages.map(({ id, name }) => option("maturity", id, localize(name, locale)))}
        </optgroup>
      )}
      {tags.length > 0 && (
        <optgroup label={t("tags")}>
          {option("tag", "all", t("allTags"))}
          {tags.map(({ slug, name }) => option("tag", slug, name.en))}
        </optgroup>
      )}
    </select>
  );
}

function Tick({ name, label, isTicked }: { name: string; label: string; isTicked: boolean }) {
  return (
    <label className="flex min-h-6 items-center gap-2 pointer-coarse:min-h-11">
      <input type="checkbox" name={name} value="true" defaultChecked={isTicked} className="size-4 accent-accent" />
      {label}
    </label>
  );
}

type ChoiceName = "theme" | "style" | "size" | "items-alignment" | "title-alignment" | "title-font-family";

function Choice({ name, values, value }: { name: ChoiceName; values: readonly string[]; value: string }) {
  const t = useTranslations("embed.setup");
  return (
    <label className="grid grid-cols-[8rem_minmax(0,1fr)] items-center gap-2">
      {t(`fields.${name}`)}
      <select name={name} defaultValue={value} className={INPUT}>
        {values.map((each) => (
          <option key={each} value={each}>
            {t(`values.${each}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

type FigureName = "items-spacing" | "item-name-font-size" | "title-font-size";

function Figure({ name, value, min, max }: { name: FigureName; value: number | null; min: number; max: number }) {
  const t = useTranslations("embed.setup");
  return (
    <label className="grid grid-cols-[8rem_minmax(0,1fr)] items-center gap-2">
      {t(`fields.${name}`)}
      <input type="number" name={name} defaultValue={value ?? undefined} min={min} max={max} className={INPUT} />
    </label>
  );
}

function Color({ name, value }: { name: "bg-color" | "fg-color"; value: string | null }) {
  const t = useTranslations("embed.setup");
  return (
    <label className="grid grid-cols-[8rem_minmax(0,1fr)] items-center gap-2">
      {t(`fields.${name}`)}
      <input
        type="text"
        name={name}
        defaultValue={value ?? undefined}
        placeholder={t("colorHint")}
        maxLength={60}
        className={INPUT}
      />
    </label>
  );
}
