import { Cairn } from "./cairn";
import { Frame } from "./frame";
import { COLORS } from "./palette";

type Props = { family: string; name: string; description: string; count: string };

export function LandscapePicture({ family, name, description, count }: Props) {
  return (
    <Frame site="Cairn" family={family}>
      <div style={{ display: "flex", flexDirection: "column", gap: 16, paddingRight: 40 }}>
        <div style={{ fontSize: name.length > 24 ? 68 : 88, fontWeight: 600, lineHeight: 1.06, letterSpacing: -1.5 }}>
          {name}
        </div>
        <div style={{ fontSize: 32, lineHeight: 1.35, color: COLORS.muted, display: "block", lineClamp: 3 }}>
          {description}
        </div>
      </div>
      <div style={{ display: "flex", flexDirection: "column" }}>
        <div style={{ display: "flex", alignItems: "flex-end", gap: 56 }}>
          {[1, 2, 3].map((stones) => (
            <Cairn key={stones} stones={stones} size={84} color={stones === 3 ? COLORS.accent : COLORS.muted} />
          ))}
        </div>
        <div style={{ height: 2, background: COLORS.lineStrong }} />
        <div style={{ fontSize: 26, marginTop: 14 }}>{count}</div>
      </div>
    </Frame>
  );
}
