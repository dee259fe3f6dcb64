"use client";

import { useLocale, useTranslations } from "next-intl";
import { useRef } from "react";
import { buttonClass } from "@/components/ui/button";
import { cn } from "@/lib/cn";
import { getPathname } from "@/lib/i18n/navigation";
import { FieldPopover } from "./field-popover";
import { FormSearch } from "./form-search";
import type { Field } from "./types";
import { useFields } from "./use-fields";
import { useOneOpen } from "./use-one-open";

type Props = {
  path: string;
  hidden: readonly (readonly [name: string, value: string])[];
  hasSearch: boolean;
  fields: readonly Field[];
  clears: readonly string[];
};

/** The form itself: it acts as it is filled in, and is sent by its button where scripts don't run. */
export function FilterFields({ path, hidden, hasSearch, fields, clears }: Props) {
  const t = useTranslations("filters");
  const locale = useLocale();
  const form = useRef<HTMLFormElement>(null);
  useOneOpen(form);
  const { q, search, chosenOf, toggle, isPending } = useFields(fields, clears);
  return (
    <form
      ref={form}
      method="get"
      action={getPathname({ href: path, locale })}
      role="search"
      aria-label={t("label")}
      aria-busy={isPending}
      onSubmit={(event) => event.preventDefault()}
      className="relative flex flex-wrap items-center gap-1.5"
    >
      {hidden.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      {hasSearch && <FormSearch query={q} onChange={search} />}
      {fields.map((field, index) => (
        <FieldPopover
          key={field.key}
          field={field}
          chosen={chosenOf(field.key)}
          onToggle={toggle}
          isAtEnd={fields.length > 2 && index >= fields.length - 2}
        />
      ))}
      <button type="submit" className={cn(buttonClass({ variant: "primary" }), "not-noscript:hidden")}>
        {t("apply")}
      </button>
    </form>
  );
}
