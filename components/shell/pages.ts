import {
  BookOpenText,
  Building2,
  ChartColumn,
  Columns3,
  GitCommitVertical,
  History,
  Lightbulb,
  ListChecks,
  type LucideIcon,
  Signpost,
} from "lucide-react";
import { routes } from "@/lib/routes";

type Page = {
  word: "choose" | "compare" | "shortlist" | "vendors" | "guide" | "timeline" | "changes" | "stats" | "quiz";
  path: string;
  icon: LucideIcon;
  /** Stands in the header itself where there is room. */
  isMain?: true;
};

/** The pages beside the map, in the order of the header. */
const PAGES: readonly Page[] = [
  { word: "choose", path: routes.choose(), icon: Signpost, isMain: true },
  { word: "compare", path: routes.compare(), icon: Columns3, isMain: true },
  { word: "shortlist", path: routes.shortlist(), icon: ListChecks, isMain: true },
  { word: "vendors", path: routes.vendors(), icon: Building2, isMain: true },
  { word: "guide", path: routes.guide(), icon: BookOpenText },
  { word: "timeline", path: routes.timeline(), icon: GitCommitVertical },
  { word: "changes", path: routes.changes(), icon: History },
  { word: "stats", path: routes.stats(), icon: ChartColumn },
];

/** Those that a landscape has: a quiz only where somebody has written questions. */
export function pagesOf(hasQuiz: boolean): readonly Page[] {
  return hasQuiz ? [...PAGES, { word: "quiz", path: routes.quiz(), icon: Lightbulb }] : PAGES;
}
