"use client";

import { Menu } from "@base-ui/react/menu";
import { Check } from "lucide-react";
import { useTranslations } from "next-intl";
import { useTheme } from "next-themes";
import type { PopupTrigger } from "@/components/ui/lazy-popup";
import { MENU_ITEM, MENU_POPUP } from "@/components/ui/menu-class";
import { THEMES } from "./themes";

export function ThemeMenuLive({ trigger }: { trigger: PopupTrigger }) {
  const t = useTranslations("common.theme");
  const { theme, setTheme } = useTheme();
  return (
    <Menu.Root defaultOpen>
      <Menu.Trigger {...trigger} />
      <Menu.Portal>
        <Menu.Positioner align="end" sideOffset={6} className="z-50">
          <Menu.Popup className={MENU_POPUP}>
            <Menu.RadioGroup value={theme} onValueChange={setTheme}>
              {THEMES.map((each) => (
                <Menu.RadioItem key={each} value={each} closeOnClick className={MENU_ITEM}>
                  <Menu.RadioItemIndicator className="col-start-1">
                    <Check aria-hidden className="size-4" />
                  </Menu.RadioItemIndicator>
                  <span className="col-start-2">{t(each)}</span>
                </Menu.RadioItem>
              ))}
            </Menu.RadioGroup>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
