import { type Box, layoutBand } from "./band";
import { rowsFor } from "./box";
import type { TileSize } from "./sizes";

/**
 * The whole map's layout as container rules, one set a column count, so that the page stands right at any
 * width before a script runs. Only boxes whose width changes at a breakpoint are named there.
 * @param bands boxes of each category, in order; box `j` of band `i` has the class `b{i}-{j}`
 */
export function mapCss(bands: readonly (readonly Box[])[], size: TileSize): string {
  const current = new Map<string, number>();
  const rules = size.columns.map((columns, step) => {
    const changed = bands.flatMap((boxes, band) =>
      layoutBand(boxes, columns).flatMap((row) =>
        row.spans.map((span, index) => ({
          name: `b${band}-${row.start + index}`,
          span,
          box: boxes[row.start + index],
        })),
      ),
    );
    const body = changed
      .filter(({ name, span }) => current.get(name) !== span)
      .map(({ name, span, box }) => {
        current.set(name, span);
        return `.${name}{--w:${span}${box ? `;--r:${rowsFor(span, box)}` : ""}}`;
      })
      .join("");
    const css = `.map-bands{--c:${columns}}${body}`;
    return step === 0 ? css : `@container map (min-width:${columns * size.cellWidth}px){${css}}`;
  });
  return rules.join("\n");
}
