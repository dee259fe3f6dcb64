"use client";

import { Menu } from "@base-ui/react/menu";
import { Check, Columns3 } from "lucide-react";
import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button";
import { MENU_ITEM, MENU_POPUP } from "@/components/ui/menu-class";
import { TABLE_COLUMNS } from "@/lib/search-params";
import { useLandscape } from "../landscape-context";

/** Chooses the columns of the table, the name aside, which always stands. */
export function ColumnMenu() {
  const { snapshot, params, setParams } = useLandscape();
  const t = useTranslations("landscape.table");
  const { columns } = params;
  // A column for which nobody has read anything would be empty from top to bottom.
  const hasLiveness = snapshot.projects.some(({ liveness }) => liveness !== undefined);
  const offered = TABLE_COLUMNS.filter((column) => column !== "alive" || hasLiveness || columns.includes(column));
  return (
    <Menu.Root>
      <Menu.Trigger className={buttonClass()}>
        <Columns3 aria-hidden />
        {t("columns")}
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner align="end" sideOffset={4} className="z-40">
          <Menu.Popup className={MENU_POPUP}>
            {offered.map((column) => (
              <Menu.CheckboxItem
                key={column}
                checked={columns.includes(column)}
                // An empty list means the columns of the start, so the last one stays.
                disabled={columns.length === 1 && columns.includes(column)}
                onCheckedChange={(isChecked) =>
                  setParams({
                    columns: TABLE_COLUMNS.filter((each) => (each === column ? isChecked : columns.includes(each))),
                  })
                }
                className={MENU_ITEM}
              >
                <Menu.CheckboxItemIndicator className="col-start-1">
                  <Check aria-hidden className="size-4" />
                </Menu.CheckboxItemIndicator>
                <span className="col-start-2">{t(`heads.${column}`)}</span>
              </Menu.CheckboxItem>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
