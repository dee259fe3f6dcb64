import { Cairn } from "./cairn";
import { COLORS } from "./palette";
import type { ProjectPictureProps } from "./project-picture";

const MARK_COLORS = { past: COLORS.muted, current: COLORS.accent, ahead: COLORS.line, off: COLORS.warn };
const MARK_PX = 52;

/** The cairns of the stages on their ground, with words and dates below. An empty ground where there are none. */
export function StagePath({ steps }: Pick<ProjectPictureProps, "steps">) {
  return (
    <div style={{ display: "flex", flexDirection: "column" }}>
      <div style={{ display: "flex", height: MARK_PX, alignItems: "flex-end" }}>
        {steps.map(({ stage, stones, state }) => (
          <div key={stage} style={{ display: "flex", flex: 1 }}>
            {stones !== null && <Cairn stones={stones} size={MARK_PX} color={MARK_COLORS[state]} />}
          </div>
        ))}
      </div>
      <div style={{ height: 2, background: COLORS.lineStrong }} />
      <div style={{ display: "flex", marginTop: 12, height: 66 }}>
        {steps.map(({ stage, word, when, state }) => (
          <div key={stage} style={{ display: "flex", flexDirection: "column", flex: 1 }}>
            <div
              style={{
                fontSize: 26,
                fontWeight: state === "current" || state === "off" ? 600 : 400,
                color: state === "ahead" ? COLORS.muted : COLORS.ink,
              }}
            >
              {word}
            </div>
            <div style={{ fontSize: 22, color: COLORS.muted }}>{when}</div>
          </div>
        ))}
      </div>
    </div>
  );
}
