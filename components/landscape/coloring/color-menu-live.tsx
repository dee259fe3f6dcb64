"use client";

import { Menu } from "@base-ui/react/menu";
import { Check } from "lucide-react";
import { useTranslations } from "next-intl";
import type { PopupTrigger } from "@/components/ui/lazy-popup";
import { MENU_ITEM, MENU_POPUP } from "@/components/ui/menu-class";
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
                <Menu.RadioItem key={choice} value={choice} closeOnClick className={MENU_ITEM}>
                  <Menu.RadioItemIndicator className="col-start-1">
                    <Check aria-hidden className="size-4" />
                  </Menu.RadioItemIndicator>
                  <span className="col-start-2">{t(`by.${choice ?? "none"}`)}</span>
                </Menu.RadioItem>
              ))}
            </Menu.RadioGroup>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
