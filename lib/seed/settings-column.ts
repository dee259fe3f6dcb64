import type { SettingsColumn } from "../db/columns";
import type { RenderedLogos } from "../logos/types";
import type { Landscape } from "../model/types";
import { siteLogoKey, siteLogos } from "./logo-requests";

/** What a landscape says of itself, its pictures by the hashes under which they were drawn. */
export function settingsColumn(landscape: Landscape, logos: RenderedLogos["logos"]): SettingsColumn {
  const { description, foundation, url, editUrl, tileSize, defaultView, membersCategory, extra } = landscape;
  const { header, footer, images, colors, event, analytics, quiz } = landscape;
  const drawn = new Map([...siteLogos(landscape).keys()].map((key) => [key, logos.get(siteLogoKey(key))?.hash]));
  return {
    ...{ description, foundation, url, editUrl, tileSize, defaultView, membersCategory, extra },
    ...{ colors, event, analytics, quiz },
    header: header && { ...header, logo: drawn.get("header") },
    footer: footer && { ...footer, logo: drawn.get("footer") },
    images: images && { ...images, favicon: drawn.get("favicon") },
  };
}
