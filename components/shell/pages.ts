import {
  BookOpenText,
  Building2,
  ChartColumn,
  CodeXml,
  Columns3,
  GitCommitVertical,
  Grid3x3,
  History,
  Lightbulb,
  ListChecks,
  type LucideIcon,
  Signpost,
  TableProperties,
  Users,
} from "lucide-react";
import { routes } from "@/lib/routes";

type Page = {
  word:
    | "choose"
    | "compare"
    | "shortlist"
    | "vendors"
    | "guide"
    | "timeline"
    | "changes"
    | "stats"
    | "quiz"
    | "summary"
    | "members"
    | "logos"
    | "embed";
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
  { word: "summary", path: routes.summary(), icon: TableProperties },
  { word: "timeline", path: routes.timeline(), icon: GitCommitVertical },
  { word: "changes", path: routes.changes(), icon: History },
  { word: "stats", path: routes.stats(), icon: ChartColumn },
];

const MEMBERS: Page = { word: "members", path: routes.members(), icon: Users };
const QUIZ: Page = { word: "quiz", path: routes.quiz(), icon: Lightbulb };

const LAST: readonly Page[] = [
  { word: "logos", path: routes.logoWall(), icon: Grid3x3 },
  { word: "embed", path: routes.embedSetup(), icon: CodeXml },
];

/** Those that a landscape has: a quiz only where somebody has written questions, members where it names them. */
export function pagesOf({ hasQuiz, hasMembers }: { hasQuiz: boolean; hasMembers: boolean }): readonly Page[] {
  return [...PAGES, ...(hasMembers ? [MEMBERS] : []), ...(hasQuiz ? [QUIZ] : []), ...LAST];
}
