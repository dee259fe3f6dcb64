"use client";

import { Menu } from "@base-ui/react/menu";
import { useTranslations } from "next-intl";
import { useTheme } from "next-themes";
import type { PopupTrigger } from "@/components/ui/lazy-popup";
import { MENU_POPUP } from "@/components/ui/menu-class";
import { MenuRadioItem } from "@/components/ui/menu-radio-item";
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
                <MenuRadioItem key={each} value={each}>
                  {t(each)}
                </MenuRadioItem>
              ))}
            </Menu.RadioGroup>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
