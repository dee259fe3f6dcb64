import { apiRoutes } from "../routes";
import { smallSheetName } from "./sheet";

/**
 * The rules that give logos their sheets, by class: `s0` is the first. On compact tiles half the size is enough
 * for a screen of one dot a pixel, until the map is near.
 */
export function sheetCss(sheets: readonly string[], tileSize: "compact" | "comfortable" | "large"): string {
  const rule = (selector: string, image: string) => `${selector}{background-image:${image}}`;
  return sheets
    .map((hash, at) => {
      const large = `url(${apiRoutes.logoSheet(hash)})`;
      if (tileSize !== "compact") return rule(`.s${at}`, large);
      const small = `url(${apiRoutes.logoSheet(smallSheetName(hash))})`;
      const near = `.map-frame:is([data-detail="near"],[data-detail="close"]) .s${at}`;
      return rule(`.s${at}`, `image-set(${small} 1x,${large} 2x)`) + rule(near, large);
    })
    .join("");
}
