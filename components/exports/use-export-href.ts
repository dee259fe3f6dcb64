import { useLocale } from "next-intl";
import { useLandscape } from "@/components/landscape/landscape-context";
import type { ExportFormat, MapFormat } from "@/lib/exports/formats";
import { routing } from "@/lib/i18n/routing";
import { apiRoutes } from "@/lib/routes";
import { type LandscapeParams, serializeLandscape } from "@/lib/search-params";

type Theme = "light" | "dark";
type Asked = { [key in keyof LandscapeParams]: LandscapeParams[key] | null };

/** The addresses of what is on the screen as files: of its projects, and of its map in a theme. */
export function useExportHref() {
  const { params, results } = useLandscape();
  const locale = useLocale();
  const hrefOf = (format: ExportFormat | MapFormat, theme: Theme, asked: Asked) => {
    const own = new URLSearchParams({
      ...(locale !== routing.defaultLocale && { lang: locale }),
      ...(theme === "dark" && { theme }),
    });
    const path = apiRoutes.exported(format);
    return serializeLandscape(own.size > 0 ? `${path}?${own}` : path, asked);
  };
  const shown = { ...params, group: results.group, columns: null, compare: null };
  return {
    // What decides neither what is in a file nor its order stays out of its address.
    fileHref: (format: ExportFormat) => hrefOf(format, "light", { ...shown, compact: null, color: null }),
    mapHref: (format: MapFormat, theme: Theme) =>
      hrefOf(format, theme, { ...shown, view: null, sort: null, "group-by": null, shortlist: null }),
  };
}
