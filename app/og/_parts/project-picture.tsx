import type { StageStep } from "@/components/project/stage-path";
import { Frame } from "./frame";
import { COLORS } from "./palette";
import { StagePath } from "./stage-path";

/** All texts are in the reader's language and drawable by the fonts given. */
export type ProjectPictureProps = {
  site: string;
  family: string;
  name: string;
  place: string;
  summary: string;
  /** A data address, else the letters of the monogram. */
  logo: string | null;
  letters: string;
  color: string;
  steps: (Omit<StageStep, "name"> & { word: string; when: string })[];
};

export function ProjectPicture({ site, family, name, place, summary, steps, ...plate }: ProjectPictureProps) {
  return (
    <Frame site={site} family={family}>
      <div style={{ display: "flex", alignItems: "center", gap: 48 }}>
        <Plate {...plate} />
        <div style={{ display: "flex", flexDirection: "column", flex: 1, gap: 12 }}>
          <div
            style={{
              fontSize: nameSize(name),
              fontWeight: 600,
              lineHeight: 1.08,
              letterSpacing: -1,
              display: "block",
              lineClamp: 2,
            }}
          >
            {name}
          </div>
          <div style={{ fontSize: 26, color: COLORS.muted, display: "block", lineClamp: 1 }}>{place}</div>
          <div style={{ fontSize: 30, lineHeight: 1.35, marginTop: 6, display: "block", lineClamp: 3 }}>{summary}</div>
        </div>
      </div>
      <StagePath steps={steps} />
    </Frame>
  );
}

function nameSize(name: string): number {
  return name.length <= 16 ? 76 : name.length <= 30 ? 58 : 44;
}

function Plate({ logo, letters, color }: Pick<ProjectPictureProps, "logo" | "letters" | "color">) {
  return (
    <div
      style={{
        display: "flex",
        flexDirection: "column",
        alignItems: "center",
        justifyContent: "center",
        width: 336,
        height: 252,
        flexShrink: 0,
        background: COLORS.plate,
        border: `1px solid ${COLORS.line}`,
        borderRadius: 16,
      }}
    >
      {logo ? (
        // The drawing library knows no other image element.
        // eslint-disable-next-line @next/next/no-img-element
        <img src={logo} alt="" width={272} height={204} style={{ objectFit: "contain" }} />
      ) : (
        <div
          style={{
            display: "flex",
            alignItems: "center",
            justifyContent: "center",
            width: 252,
            height: 188,
            borderRadius: "50%",
            background: color,
            color: COLORS.plate,
            fontSize: 92,
            fontWeight: 600,
          }}
        >
          {letters}
        </div>
      )}
    </div>
  );
}
