import { memo, type CSSProperties } from "react";
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
  /** A line more when close: who is behind it. */
  fact?: string;
  isFeatured: boolean;
  isDimmed: boolean;
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
  const { slug, name, href, stones, stageWord, fact, isFeatured, isDimmed, isOpen } = props;
  const classes = ["t", isFeatured && "big", stones === "archived" && "gone", isDimmed && "dim"].filter(Boolean);
  return (
    <a className={classes.join(" ")} href={href} data-slug={slug} aria-current={isOpen ? "true" : undefined}>
      <Logo {...props} />
      <span className="n">{name}</span>
      {stageWord || fact ? (
        <span className="f">
          {stones !== null && <Mark stones={stones} />} {[stageWord, fact].filter(Boolean).join(" · ")}
        </span>
      ) : null}
      {stones !== null && !isFeatured && <Mark stones={stones} />}
    </a>
  );
});
