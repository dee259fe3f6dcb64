import type { ReactNode } from "react";
import { Cairn } from "./cairn";
import { COLORS } from "./palette";

type Props = { site: string; family: string; children: ReactNode };

/** Paper with the landscape's name at the top. Sizes in px of a picture 1200 wide. */
export function Frame({ site, family, children }: Props) {
  return (
    <div
      style={{
        display: "flex",
        flexDirection: "column",
        justifyContent: "space-between",
        width: "100%",
        height: "100%",
        padding: "52px 64px 48px",
        background: COLORS.paper,
        color: COLORS.ink,
        fontFamily: family,
      }}
    >
      <div style={{ display: "flex", alignItems: "center", gap: 16, fontSize: 28, color: COLORS.muted }}>
        <Cairn stones={3} size={34} color={COLORS.accent} />
        {site}
      </div>
      {children}
    </div>
  );
}
