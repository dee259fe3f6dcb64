"use client";

import { useLocale } from "next-intl";
import { type ComponentProps, useMemo } from "react";
import { isPlainClick } from "@/components/ui/plain-click";
import { getPathname } from "@/lib/i18n/navigation";
import { routes } from "@/lib/routes";
import { serializeLandscape } from "@/lib/search-params";
import { useLandscape } from "./landscape-context";
import type { ParamsPatch } from "./use-landscape-params";

type Props = Omit<ComponentProps<"a">, "href" | "onClick"> & { patch: ParamsPatch };

/** A link to the same landscape with a part of its query changed: at once where scripts run, by a page load where not. */
export function QueryLink({ patch, children, ...rest }: Props) {
  const { params, setParams } = useLandscape();
  const locale = useLocale();
  const path = useMemo(() => getPathname({ href: routes.landscape(), locale }), [locale]);
  const href = serializeLandscape(path, { ...params, ...patch });
  return (
    <a
      {...rest}
      href={href}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        setParams(patch);
      }}
    >
      {children}
    </a>
  );
}
