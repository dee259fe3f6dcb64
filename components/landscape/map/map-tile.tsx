import { memo, type CSSProperties } from "react";
import type { LivenessState } from "@/components/liveness/liveness-mark";
import { Monogram } from "@/components/ui/monogram";
import { sheetCell } from "@/lib/logos/sheet";
import type { LogoIndex } from "@/lib/snapshot/types";
import { stageSymbol } from "../stage-mark";

type Props = {
  slug: string;
  name: string;
  href: string;
  logo: LogoIndex;
  color?: string;
  stones: number | "archived" | null;
  /** The stage's word, or the label of a featured tile. */
  stageWord?: string;
  /** A line more when close: who is behind it, or what its colour means. */
  fact?: string;
  /** Letter of the colour that the map's rules give it. */
  tint?: string;
  /** That it does not move, where that is known, and the words for it. */
  rest?: LivenessState;
  restWord?: string;
  isFeatured: boolean;
  isDimmed: boolean;
  /** Not on the map on the day shown: an empty place. */
  isAbsent: boolean;
  isOpen: boolean;
};

function Mark({ stones }: { stones: number | "archived" }) {
  return (
    <svg aria-hidden className="m">
      <use href={stageSymbol(stones)} />
    </svg>
  );
}

function Logo({ slug, name, logo, color }: Pick<Props, "slug" | "name" | "logo" | "color">) {
  if (logo === null) return <Monogram slug={slug} name={name} color={color} className="lg mono" />;
  const { sheet, column, row } = sheetCell(logo);
  return <i className={`lg s${sheet}`} style={{ "--x": column, "--y": row } as CSSProperties} />;
}

/** One placement of a project: a link that works before any script. */
export const MapTile = memo(function MapTile(props: Props) {
  const { slug, name, href, stones, stageWord, fact, tint, rest, restWord, isFeatured, isDimmed, isAbsent, isOpen } =
    props;
  const classes = ["t", rest, isFeatured && "big", stones === "archived" && "gone", isDimmed && "dim"].filter(Boolean);
  return (
    <a
      className={classes.join(" ")}
      href={href}
      data-slug={slug}
      data-c={tint}
      data-absent={isAbsent ? "" : undefined}
      aria-current={isOpen ? "true" : undefined}
    >
      <Logo {...props} />
      <span className="n">{name}</span>
      {stageWord || restWord || fact ? (
        <span className="f">
          {stones !== null && <Mark stones={stones} />} {[stageWord, fact].filter(Boolean).join(" · ")}
          {restWord && <span className="w">{stageWord || fact ? ` · ${restWord}` : restWord}</span>}
        </span>
      ) : null}
      {stones !== null && !isFeatured && <Mark stones={stones} />}
    </a>
  );
});
