import {
  Building2,
  ChartColumn,
  Columns3,
  GitCommitVertical,
  History,
  ListChecks,
  type LucideIcon,
} from "lucide-react";
import { routes } from "@/lib/routes";

type Page = {
  word: "compare" | "shortlist" | "vendors" | "timeline" | "changes" | "stats";
  path: string;
  icon: LucideIcon;
};

/** The pages beside the map, in the order of the header. */
export const PAGES: readonly Page[] = [
  { word: "compare", path: routes.compare(), icon: Columns3 },
  { word: "shortlist", path: routes.shortlist(), icon: ListChecks },
  { word: "vendors", path: routes.vendors(), icon: Building2 },
  { word: "timeline", path: routes.timeline(), icon: GitCommitVertical },
  { word: "changes", path: routes.changes(), icon: History },
  { word: "stats", path: routes.stats(), icon: ChartColumn },
];
