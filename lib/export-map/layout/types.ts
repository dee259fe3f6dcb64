import type { ColorKey } from "../../landscape/coloring";
import type { MapBand } from "../../landscape/arrange-map";
import type { Snapshot, SnapshotProject } from "../../snapshot/types";
import type { Palette } from "../palette";
import type { Typesetter } from "../typesetter";

/** What a square of a colour or a pile of stones stands for. */
export type LegendEntry = { text: string; stones?: number | "archived" | null; color?: string };

/** A view of the map with everything that a drawing of it says, in one language. */
export type Picture = {
  snapshot: Snapshot;
  bands: readonly MapBand[];
  /** By place in `snapshot.projects`. */
  isMatch: readonly boolean[];
  /** Key and colour of each project's tile; `null` while nothing is coloured. */
  tints: { keys: readonly ColorKey[]; colorOf: (key: ColorKey) => string | undefined } | null;
  lang: string;
  locale: string;
  title: string;
  /** How much it shows, of what, of when. */
  facts: readonly string[];
  legends: readonly (readonly LegendEntry[])[];
  /** Of the same view on the site. */
  address: string;
  hrefOf: (project: SnapshotProject) => string | undefined;
  placeHref: (category: string, subcategory?: string) => string;
  number: (count: number) => string;
};

/** What tiles, boxes and bands are drawn with. */
export type Brush = Pick<Picture, "snapshot" | "isMatch" | "tints" | "locale" | "hrefOf" | "placeHref" | "number"> & {
  palette: Palette;
  tile: TileMeasures;
} & Pick<Typesetter, "fit" | "measure">;

/** Of a tile at rest, in px, as on the page. */
export type TileMeasures = { height: number; gap: number; logo: number; name: number | null };
