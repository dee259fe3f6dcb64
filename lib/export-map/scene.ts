/** Sizes in px, colours as `#rrggbb`: what every writer can draw. */
export type Box = { x: number; y: number; width: number; height: number };

/** How a logo looks on its tile: what its owners gave up is grey, what does not match is faint. */
export type LogoLook = { isGrey: boolean; alpha: number; plate: string };

export type TextMark = {
  kind: "text";
  x: number;
  /** Of the line that the letters stand on. */
  y: number;
  text: string;
  size: number;
  isStrong?: boolean;
  anchor?: "middle" | "end";
  fill: string;
};

type Ellipse = { kind: "ellipse"; cx: number; cy: number; rx: number; ry: number; angle?: number };

export type Mark =
  | ({ kind: "rect"; radius?: number; fill?: string; stroke?: string; strokeWidth?: number } & Box)
  | (Ellipse & { fill?: string; stroke?: string; strokeWidth?: number })
  | { kind: "path"; d: string; x: number; y: number; scale: number; fill: string }
  | TextMark
  | ({ kind: "logo"; logo: number; look: LogoLook } & Box)
  | { kind: "link"; href?: string; title: string; box: Box; marks: Mark[] };

/** A drawing that no writer has to think about any more. */
export type Scene = { width: number; height: number; title: string; lang: string; paper: string; marks: Mark[] };

/** Marks one by one, those of links among them. */
export function* eachMark(marks: readonly Mark[]): Generator<Mark> {
  for (const mark of marks) {
    yield mark;
    if (mark.kind === "link") yield* eachMark(mark.marks);
  }
}
