"use client";

import { Menu } from "@base-ui/react/menu";
import { useTranslations } from "next-intl";
import type { PopupTrigger } from "@/components/ui/lazy-popup";
import { MENU_POPUP } from "@/components/ui/menu-class";
import { MenuRadioItem } from "@/components/ui/menu-radio-item";
import { useLandscape } from "../landscape-context";
import { useColorChoices } from "./use-color-choices";

export function ColorMenuLive({ trigger }: { trigger: PopupTrigger }) {
  const { colors, setParams } = useLandscape();
  const t = useTranslations("coloring");
  const choices = useColorChoices();
  return (
    <Menu.Root modal={false} defaultOpen>
      <Menu.Trigger {...trigger} />
      <Menu.Portal>
        <Menu.Positioner align="end" sideOffset={4} className="z-40">
          <Menu.Popup className={MENU_POPUP}>
            <Menu.RadioGroup
              aria-label={t("label")}
              value={colors?.by ?? null}
              onValueChange={(color) => setParams({ color })}
            >
              {[null, ...choices].map((choice) => (
                <MenuRadioItem key={choice} value={choice}>
                  {t(`by.${choice ?? "none"}`)}
                </MenuRadioItem>
              ))}
            </Menu.RadioGroup>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
