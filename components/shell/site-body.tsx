"use client";

import type { ReactNode } from "react";
import { useSelectedLayoutSegment } from "next/navigation";

/**
 * On a wide screen the map fills the window: the page itself never scrolls, and what other pages say at their end has a
 * button. Known by the route, which stays while a card changes the path; asking what the body holds would make the
 * browser ask again for all that is added.
 */
export function SiteBody({ children }: { children: ReactNode }) {
  const isMap = useSelectedLayoutSegment() === "(map)";
  return (
    <body
      data-fills-window={isMap ? "" : undefined}
      className="flex min-h-dvh flex-col bg-paper text-ink antialiased md:data-fills-window:h-dvh print:data-fills-window:h-auto"
    >
      {children}
    </body>
  );
}
