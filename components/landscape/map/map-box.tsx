import { useFormatter, useLocale, useTranslations } from "next-intl";
import { memo, useMemo } from "react";
import { livenessState } from "@/components/liveness/liveness-state";
import { localize } from "@/lib/i18n/localized";
import type { MapBox as Box } from "@/lib/landscape/arrange-map";
import { stonesOf } from "@/lib/model/stages";
import type { Snapshot } from "@/lib/snapshot/types";
import { tileHtml } from "./tile-html";
import type { StateOf } from "./use-tile-states";

type Props = {
  box: Box;
  snapshot: Snapshot;
  /** Class that the layout's rules name. */
  layoutClass: string;
  /** How many of its tiles match, of how many that are there on the day. */
  matching: number;
  total: number;
  hrefOf: (slug: string) => string;
  /** How its tiles stand when they are first drawn; afterwards `useTileStates` shows what changes. */
  firstStateOf: StateOf;
  /** Whether its logos come with the page: everywhere, or where a screen is wide. */
  near: "" | "wide" | undefined;
};

/** The tiles of a box as text. */
function useTilesHtml({ box, snapshot, hrefOf, firstStateOf }: Props): string {
  const locale = useLocale();
  const t = useTranslations("liveness");
  return useMemo(() => {
    const stages = new Map(snapshot.stages.map((stage) => [stage.id, stage]));
    return box.tiles
      .map(({ project: index, isFeatured }) => {
        const project = snapshot.projects[index];
        // Places are counted: one without a project would move all that follow.
        if (!project) return "<i></i>";
        const stage = stages.get(project.stage ?? "");
        const rest = livenessState(project.liveness);
        const label = isFeatured ? project.featured?.label : undefined;
        const look = {
          ...project,
          href: hrefOf(project.slug),
          stones: stage ? stonesOf(snapshot.stages, stage.id) : null,
          stageWord: label ? localize(label, locale) : stage && localize(stage.name, locale),
          rest,
          restWord: rest && t(rest),
          isFeatured,
        };
        return tileHtml(look, firstStateOf(index, box.path));
      })
      .join("");
  }, [box, snapshot, hrefOf, firstStateOf, locale, t]);
}

export const MapBox = memo(function MapBox(props: Props) {
  const { box, layoutClass, matching, total, near } = props;
  const locale = useLocale();
  const format = useFormatter();
  const html = useTilesHtml(props);
  const id = `box-${box.path.replace("/", "-")}`;
  return (
    <section className={`box ${layoutClass}`} aria-labelledby={id} data-near={near}>
      <div className="box-head">
        <h3 id={id}>{localize(box.subcategory.name, locale)}</h3>
        <span className="box-count">
          {matching === total ? format.number(matching) : `${format.number(matching)}/${format.number(total)}`}
        </span>
      </div>
      {/* Every text in it is escaped by tileHtml. */}
      <div className="tiles" dangerouslySetInnerHTML={{ __html: html }} />
    </section>
  );
});
