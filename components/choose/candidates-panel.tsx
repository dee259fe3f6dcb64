import { Map } from "lucide-react";
import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button";
import type { Question } from "@/lib/choose/ask";
import type { Dropped } from "@/lib/choose/dropped";
import { Link } from "@/lib/i18n/navigation";
import { eachFacet } from "@/lib/landscape/facets";
import type { Choice } from "@/lib/choose/choice-of";
import { serializeLandscape } from "@/lib/search-params";
import type { SnapshotProject } from "@/lib/snapshot/types";
import { CandidateList } from "./candidate-list";
import { CANDIDATES_ID } from "./candidates-id";
import { CopyAnswers } from "./copy-answers";
import { DroppedList } from "./dropped-list";
import { NoCandidates } from "./no-candidates";

type Props = {
  choice: Choice;
  /** Who remains, the most mature first. */
  projects: readonly SnapshotProject[];
  dropped: readonly Dropped[];
  questions: readonly Question[];
};

/** Who remains, always beside the questions, and the ways on. */
export function CandidatesPanel({ choice, projects, dropped, questions }: Props) {
  const t = useTranslations("choose.candidates");
  const { snapshot, selection, q } = choice;
  const mapPath = serializeLandscape("/", { q, ...eachFacet((facet) => [...selection[facet]]) });
  const total = projects.length + dropped.length;
  return (
    <section
      id={CANDIDATES_ID}
      aria-labelledby="candidates-title"
      className="scroll-mt-16 rounded-md border border-line bg-raised p-4 lg:sticky lg:top-16 lg:max-h-[calc(100dvh-14rem)] lg:overflow-y-auto"
    >
      <div className="flex items-center gap-1">
        <h2 id="candidates-title" className="mr-auto text-lg">
          {t("title")}
        </h2>
        <Link href={mapPath} prefetch={false} className={`${buttonClass({ variant: "quiet" })} px-2`}>
          <Map aria-hidden />
          {t("map")}
        </Link>
        <CopyAnswers />
      </div>
      <p role="status" className="mb-1 tabular">
        {t("count", { count: projects.length, total })}
      </p>
      {projects.length === 0 ? (
        <NoCandidates questions={questions} choice={choice} />
      ) : (
        <CandidateList projects={projects} snapshot={snapshot} mapPath={mapPath} />
      )}
      <DroppedList dropped={dropped} snapshot={snapshot} />
    </section>
  );
}
