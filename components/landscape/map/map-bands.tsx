import { type ComponentProps, memo } from "react";
import type { MapBand as Band } from "@/lib/landscape/arrange-map";
import { categoryHue } from "@/lib/landscape/hues";
import { MapBand } from "./map-band";
import { MapBox } from "./map-box";
import { countMatches, countProjects, type MapCounts } from "./use-arrangement";

type OfBox = "snapshot" | "hrefOf" | "firstStateOf" | "stateOf" | "isCulled" | "farScale";

type Props = Pick<ComponentProps<typeof MapBox>, OfBox> & {
  bands: readonly Band[];
  counts: MapCounts;
  /** The tab shown. */
  group: string | null;
  /** Paths of the boxes that have their tiles; `null` for all. */
  drawn: ReadonlySet<string> | null;
  /** Paths of the boxes that have their logos from the start. */
  near: ReadonlyMap<string, "" | "wide">;
};

/** All categories with their boxes. */
export const MapBands = memo(function MapBands({ bands, counts, group, drawn, near, ...ofBox }: Props) {
  return bands.map((band, at) => (
    <MapBand
      key={band.category.slug}
      band={band}
      hue={categoryHue(at, bands.length)}
      group={group}
      count={countProjects(counts, band.boxes)}
    >
      {band.boxes.map((box, place) => (
        <MapBox
          key={box.path}
          {...ofBox}
          box={box}
          {...countMatches(counts, box)}
          isVeiled={counts.isVeiled}
          layoutClass={`b${at}-${place}`}
          isDrawn={drawn?.has(box.path) ?? true}
          near={near.get(box.path)}
        />
      ))}
    </MapBand>
  ));
});
