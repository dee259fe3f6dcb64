"use client";

import { useLocale } from "next-intl";
import type { ReactNode } from "react";
import { getPathname } from "@/lib/i18n/navigation";
import { routes } from "@/lib/routes";
import type { LandscapeParams } from "@/lib/search-params";
import { HiddenParams } from "./hidden-params";

type Props = { label: string; fields: readonly (keyof LandscapeParams)[]; className?: string; children: ReactNode };

/**
 * A form that sends its fields as the query of the landscape. Where scripts run, fields act at once and it never sends.
 * @param fields the keys that its own inputs carry
 */
export function QueryForm({ label, fields, className, children }: Props) {
  const action = getPathname({ href: routes.landscape(), locale: useLocale() });
  return (
    <form
      method="get"
      action={action}
      role="search"
      aria-label={label}
      onSubmit={(event) => event.preventDefault()}
      className={className}
    >
      <HiddenParams except={fields} />
      {children}
    </form>
  );
}
