import { localize } from "../i18n/localized";
import type { Snapshot, SnapshotCategory, SnapshotProject } from "../snapshot/types";
import { categoriesOf } from "./groups";
import type { Box } from "./layout/band";
import { TILE_SIZES, titleSpan } from "./layout/sizes";

/** A tile: the place of its project in `Snapshot.projects`. */
type MapTile = { project: number; isFeatured: boolean };

export type MapBox = {
  /** `category/subcategory`. */
  path: string;
  subcategory: SnapshotCategory["subcategories"][number];
  tiles: MapTile[];
};

export type MapBand = { category: SnapshotCategory; boxes: MapBox[] };

function isFeaturedIn(project: SnapshotProject, group: string): boolean {
  return project.featured !== undefined && !project.featured.exceptIn.includes(group);
}

/**
 * What stands where: the categories of a group, their subcategories, and in each its tiles, featured first.
 * @param isShown leaves out the projects for which it says no, and then the boxes and bands left empty
 */
export function arrangeMap(snapshot: Snapshot, group: string, isShown?: (project: number) => boolean): MapBand[] {
  const tiles = new Map<string, MapTile[]>();
  snapshot.projects.forEach((project, index) => {
    if (isShown && !isShown(index)) return;
    for (const path of project.placements) {
      const tile = { project: index, isFeatured: isFeaturedIn(project, group) };
      const box = tiles.get(path);
      if (box) box.push(tile);
      else tiles.set(path, [tile]);
    }
  });
  const bands = categoriesOf(snapshot, group).map((category) => ({
    category,
    boxes: category.subcategories.map((subcategory) => {
      const path = `${category.slug}/${subcategory.slug}`;
      return { path, subcategory, tiles: featuredFirst(snapshot, tiles.get(path) ?? []) };
    }),
  }));
  if (!isShown) return bands;
  return bands
    .map((band) => ({ ...band, boxes: band.boxes.filter((box) => box.tiles.length > 0) }))
    .filter((band) => band.boxes.length > 0);
}

function featuredFirst(snapshot: Snapshot, tiles: MapTile[]): MapTile[] {
  const order = ({ project, isFeatured }: MapTile) =>
    isFeatured ? (snapshot.projects[project]?.featured?.order ?? Number.MAX_SAFE_INTEGER) : Infinity;
  return tiles.toSorted((a, b) => (order(a) === order(b) ? 0 : order(a) - order(b)));
}

/** The boxes from the start of a map until so many tiles are passed, with how many tiles stand before each. */
export function firstBoxes(bands: readonly MapBand[], most: number): { path: string; before: number }[] {
  const first: { path: string; before: number }[] = [];
  let before = 0;
  for (const { path, tiles } of bands.flatMap((band) => band.boxes)) {
    if (before > most) break;
    first.push({ path, before });
    before += tiles.length;
  }
  return first;
}

/** The sizes that the layout needs of each band's boxes. */
export function measureBands(bands: readonly MapBand[], tileSize: Snapshot["tileSize"], locale: string): Box[][] {
  return bands.map((band) =>
    band.boxes.map((box) => {
      const featured = box.tiles.filter((tile) => tile.isFeatured).length;
      const minSpan = titleSpan(localize(box.subcategory.name, locale), TILE_SIZES[tileSize]);
      return { featured, plain: box.tiles.length - featured, minSpan };
    }),
  );
}
