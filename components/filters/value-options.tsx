"use client";

import { useFormatter, useLocale, useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { TEXT_BUTTON } from "@/components/ui/text-button";
import type { Facet } from "@/lib/landscape/facets";
import { CheckboxRow } from "./checkbox-row";
import { NoOptions } from "./no-options";
import { FIRST_OPTIONS, firstOptions, MANY_OPTIONS, MAX_OPTIONS, narrowOptions, optionsOf } from "./options";
import { useFacet } from "./use-facet";
import { useFacetNames } from "./use-facet-names";

/** The values of a facet by how many projects they have: a few at first, all on demand, with a field to find one. */
export function ValueOptions({ facet }: { facet: Facet }) {
  const { counts, chosen, toggle } = useFacet(facet);
  const t = useTranslations("filters");
  const format = useFormatter();
  const locale = useLocale();
  const nameOf = useFacetNames();
  const [isWhole, setWhole] = useState(false);
  const [letters, setLetters] = useState("");
  const options = useMemo(
    () => optionsOf(counts, chosen, (value) => nameOf(facet, value), locale),
    [counts, chosen, nameOf, facet, locale],
  );
  const found = isWhole ? narrowOptions(options, letters) : firstOptions(options, chosen);
  const shown = found.slice(0, MAX_OPTIONS);
  if (options.length === 0) return <NoOptions />;
  return (
    <>
      {isWhole && options.length > MANY_OPTIONS && (
        <NarrowField facet={facet} letters={letters} onChange={setLetters} />
      )}
      <div className={isWhole ? "max-h-80 overflow-y-auto overscroll-contain" : undefined}>
        {shown.map(({ value, label, count }) => (
          <CheckboxRow
            key={value}
            name={facet}
            value={value}
            label={label}
            count={count}
            isChecked={chosen.includes(value)}
            onToggle={toggle}
            isLabelLocal={facet === "country"}
            className="[contain-intrinsic-height:auto_1.5rem] [content-visibility:auto]"
          />
        ))}
      </div>
      {found.length === 0 && <p className="px-2 py-1 text-sm text-muted">{t("narrowed.none", { text: letters })}</p>}
      {found.length > MAX_OPTIONS && (
        <p className="px-2 py-1 text-xs text-muted">
          {t("narrowed.more", { shown: format.number(MAX_OPTIONS), count: format.number(found.length) })}
        </p>
      )}
      {options.length > FIRST_OPTIONS && (
        <button type="button" className={TEXT_BUTTON} aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? t("showFewer") : t("showAll", { count: format.number(options.length) })}
        </button>
      )}
    </>
  );
}

type NarrowProps = { facet: Facet; letters: string; onChange: (letters: string) => void };

function NarrowField({ facet, letters, onChange }: NarrowProps) {
  const t = useTranslations("filters");
  const words = useTranslations("filters.facets");
  const label = t("narrow", { facet: words(facet) });
  return (
    <div className="px-2 pb-1">
      <input
        type="text"
        value={letters}
        onChange={(event) => onChange(event.target.value)}
        aria-label={label}
        placeholder={label}
        autoComplete="off"
        className="h-8 w-full rounded-sm border border-line-strong bg-raised px-2 text-sm placeholder:text-muted max-md:h-11 max-md:text-lg"
      />
    </div>
  );
}
