/** The looks of menus and lists that open from a button; items hold a check and a text in two columns. */
export const MENU_POPUP =
  "border-line bg-raised text-ink shadow-raised max-h-(--available-height) min-w-40 origin-(--transform-origin) overflow-y-auto rounded-md border p-1 transition-[transform,opacity] duration-120 outline-none data-ending-style:scale-98 data-ending-style:opacity-0 data-starting-style:scale-98 data-starting-style:opacity-0";

export const MENU_ITEM =
  "data-highlighted:bg-sunken grid min-h-8 cursor-default grid-cols-[1rem_1fr] items-center gap-2 rounded-sm py-1 pr-4 pl-2 outline-none select-none data-disabled:text-muted pointer-coarse:min-h-11";
