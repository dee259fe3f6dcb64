import type { ReactNode } from "react";

/** Languages live one level down; the document is theirs to open. */
export default function RootLayout({ children }: { children: ReactNode }) {
  return children;
}
