import { useLocale } from "next-intl";
import { useLandscape } from "@/components/landscape/landscape-context";
import type { ExportFormat } from "@/lib/exports/formats";
import { routing } from "@/lib/i18n/routing";
import { apiRoutes } from "@/lib/routes";
import { serializeLandscape } from "@/lib/search-params";

/** The address of what is on the screen as a file. */
export function useExportHref(): (format: ExportFormat) => string {
  const { params, results } = useLandscape();
  const locale = useLocale();
  // What decides neither what is in a file nor its order stays out of its address.
  const asked = { ...params, group: results.group, columns: null, compact: null, color: null, compare: null };
  return (format) => {
    const path = apiRoutes.exported(format);
    const base = locale === routing.defaultLocale ? path : `${path}?lang=${locale}`;
    return serializeLandscape(base, asked);
  };
}
