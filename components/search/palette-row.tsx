"use client";

import { Command } from "cmdk";
import type { ReactNode } from "react";

type Props = { value: string; onChoose: () => void; icon: ReactNode; detail?: ReactNode; children: ReactNode };

/** One line of the palette. @param value names it, once in the list */
export function PaletteRow({ value, onChoose, icon, detail, children }: Props) {
  return (
    <Command.Item
      value={value}
      onSelect={onChoose}
      className="flex min-h-9 cursor-default items-center gap-3 rounded-sm px-2 py-1 select-none data-[selected=true]:bg-accent-soft pointer-coarse:min-h-11"
    >
      <span className="grid w-8 shrink-0 place-items-center text-muted">{icon}</span>
      <span className="min-w-0 flex-1 truncate">{children}</span>
      {detail && <span className="max-w-[45%] truncate text-sm text-muted max-sm:hidden">{detail}</span>}
    </Command.Item>
  );
}
