"use client";

import { Menu } from "@base-ui/react/menu";
import { Check, Layers } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useLandscape } from "@/components/landscape/landscape-context";
import { QueryLink } from "@/components/landscape/query-link";
import { LINK_CLASS } from "@/components/ui/link-class";
import { MENU_ITEM, MENU_POPUP } from "@/components/ui/menu-class";
import { TOOL_CLASS } from "@/components/ui/tool-class";
import { cn } from "@/lib/cn";
import { localize } from "@/lib/i18n/localized";
import { useRouter } from "@/lib/i18n/navigation";
import { routes } from "@/lib/routes";
import { serializeLandscape } from "@/lib/search-params";

/** Chooses one of the landscape's lists to lay over it; nothing where it has none. */
export function OverlayMenu() {
  const { overlay, overlays, params } = useLandscape();
  const t = useTranslations("shortlist.overlay");
  const locale = useLocale();
  const router = useRouter();
  if (overlays.length === 0) return null;
  // The server has the lists, so another one is another page. Statuses of one list mean nothing in the next.
  const choose = (slug: string | null) =>
    router.push(serializeLandscape(routes.landscape(), { ...params, overlay: slug, status: null }), { scroll: false });
  return (
    <>
      <ul className="hidden gap-3 noscript:flex">
        {overlays.map(({ slug, name }) => (
          <li key={slug}>
            <QueryLink patch={{ overlay: slug, status: null }} className={LINK_CLASS}>
              {localize(name, locale)}
            </QueryLink>
          </li>
        ))}
      </ul>
      <Menu.Root modal={false}>
        <Menu.Trigger className={cn(TOOL_CLASS, "max-w-48 noscript:hidden", overlay && "text-ink")}>
          <Layers aria-hidden />
          <span className="truncate max-sm:sr-only">{overlay ? localize(overlay.name, locale) : t("label")}</span>
        </Menu.Trigger>
        <Menu.Portal>
          <Menu.Positioner align="end" sideOffset={4} className="z-40">
            <Menu.Popup className={cn(MENU_POPUP, "max-w-80")}>
              <Menu.RadioGroup aria-label={t("label")} value={overlay?.slug ?? null} onValueChange={choose}>
                {[null, ...overlays].map((each) => (
                  <Menu.RadioItem key={each?.slug ?? ""} value={each?.slug ?? null} closeOnClick className={MENU_ITEM}>
                    <Menu.RadioItemIndicator className="col-start-1">
                      <Check aria-hidden className="size-4" />
                    </Menu.RadioItemIndicator>
                    <span className="col-start-2">
                      {each ? localize(each.name, locale) : t("none")}
                      {each?.description && (
                        <span className="block text-sm text-muted">{localize(each.description, locale)}</span>
                      )}
                    </span>
                  </Menu.RadioItem>
                ))}
              </Menu.RadioGroup>
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
    </>
  );
}
