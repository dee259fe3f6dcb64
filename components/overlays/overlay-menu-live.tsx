"use client";

import { Menu } from "@base-ui/react/menu";
import { useLocale, useTranslations } from "next-intl";
import { useLandscape } from "@/components/landscape/landscape-context";
import type { PopupTrigger } from "@/components/ui/lazy-popup";
import { MENU_POPUP } from "@/components/ui/menu-class";
import { MenuRadioItem } from "@/components/ui/menu-radio-item";
import { cn } from "@/lib/cn";
import { localize } from "@/lib/i18n/localized";
import { useRouter } from "@/lib/i18n/navigation";
import { routes } from "@/lib/routes";
import { serializeLandscape } from "@/lib/search-params";

export function OverlayMenuLive({ trigger }: { trigger: PopupTrigger }) {
  const { overlay, overlays, params } = useLandscape();
  const t = useTranslations("shortlist.overlay");
  const locale = useLocale();
  const router = useRouter();
  // The server has the lists, so another one is another page. Statuses of one list mean nothing in the next.
  const choose = (slug: string | null) =>
    router.push(serializeLandscape(routes.landscape(), { ...params, overlay: slug, status: null }), { scroll: false });
  return (
    <Menu.Root modal={false} defaultOpen>
      <Menu.Trigger {...trigger} />
      <Menu.Portal>
        <Menu.Positioner align="end" sideOffset={4} className="z-40">
          <Menu.Popup className={cn(MENU_POPUP, "max-w-80")}>
            <Menu.RadioGroup aria-label={t("label")} value={overlay?.slug ?? null} onValueChange={choose}>
              {[null, ...overlays].map((each) => (
                <MenuRadioItem key={each?.slug ?? ""} value={each?.slug ?? null}>
                  {each ? localize(each.name, locale) : t("none")}
                  {each?.description && (
                    <span className="block text-sm text-muted">{localize(each.description, locale)}</span>
                  )}
                </MenuRadioItem>
              ))}
            </Menu.RadioGroup>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
