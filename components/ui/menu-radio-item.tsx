import { Menu } from "@base-ui/react/menu";
import { Check } from "lucide-react";
import type { ReactNode } from "react";
import { MENU_ITEM } from "./menu-class";

/** One of the choices of a menu of which one is taken; choosing it closes the menu. */
export function MenuRadioItem({ value, children }: { value: string | null; children: ReactNode }) {
  return (
    <Menu.RadioItem value={value} closeOnClick className={MENU_ITEM}>
      <Menu.RadioItemIndicator className="col-start-1">
        <Check aria-hidden className="size-4" />
      </Menu.RadioItemIndicator>
      <span className="col-start-2">{children}</span>
    </Menu.RadioItem>
  );
}
