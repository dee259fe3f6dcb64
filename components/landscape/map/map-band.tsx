import { useFormatter, useLocale } from "next-intl";
import type { CSSProperties, ReactNode } from "react";
import { localize } from "@/lib/i18n/localized";
import type { MapBand as Band } from "@/lib/landscape/arrange-map";
import { hueColor } from "@/lib/landscape/hues";
import { serializeLandscape } from "@/lib/search-params";

/** A category with fewer tiles is too flat to carry its name along the edge. */
const FLAT_TILES = 36;

type Props = {
  band: Band;
  hue: number;
  /** The tab shown, kept by the link that shows the category alone. */
  group: string | null;
  /** How many projects are in it. */
  count: number;
  children: ReactNode;
};

/** A category of the map with its boxes. */
export function MapBand({ band: { category, boxes }, hue, group, count, children }: Props) {
  const locale = useLocale();
  const format = useFormatter();
  const name = localize(category.name, locale);
  const isFlat = boxes.reduce((sum, box) => sum + box.tiles.length, 0) < FLAT_TILES;
  return (
    <section className={isFlat ? "band flat" : "band"} style={{ "--hue": hueColor(hue) } as CSSProperties}>
      <h2 className="band-name" data-upright={locale === "zh" && category.name.zh ? "" : undefined}>
        <a href={serializeLandscape("", { category: [category.slug], group })} tabIndex={-1}>
          {name}
        </a>
      </h2>
      <div className="band-boxes">{children}</div>
      <p aria-hidden className="band-far">
        <span>
          {name} <i className="tabular">{format.number(count)}</i>
        </span>
      </p>
    </section>
  );
}
