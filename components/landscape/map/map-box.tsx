import { useFormatter, useLocale, useTranslations } from "next-intl";
import { memo } from "react";
import { livenessState } from "@/components/liveness/liveness-state";
import { localize } from "@/lib/i18n/localized";
import type { MapBox as Box } from "@/lib/landscape/arrange-map";
import { stonesOf } from "@/lib/model/stages";
import type { Snapshot, SnapshotProject } from "@/lib/snapshot/types";
import { MapTile } from "./map-tile";

/** A tile that keeps its place for another day. */
export const ABSENT = "-";

type Props = {
  box: Box;
  snapshot: Snapshot;
  /** Class that the layout's rules name. */
  layoutClass: string;
  /** `1` for each tile that matches, `0` for the rest, `ABSENT` for those not there on the day, in order: equal strings, equal boxes. */
  matches: string;
  /** Slug of the open project if it has a tile here. */
  openSlug: string | null;
  hrefOf: (slug: string) => string;
  /** The letter of each tile's colour, in order; empty while nothing is coloured. */
  colors: string;
  /** What a tile says more when close. */
  factOf: ((project: SnapshotProject) => string | undefined) | null;
  /** Whether its logos come with the page: everywhere, or where a screen is wide. */
  near: "" | "wide" | undefined;
};

export const MapBox = memo(function MapBox(props: Props) {
  const { box, snapshot, layoutClass, matches, openSlug, hrefOf, colors, factOf, near } = props;
  const locale = useLocale();
  const t = useTranslations("liveness");
  const format = useFormatter();
  const id = `box-${box.path.replace("/", "-")}`;
  const matching = matches.split("1").length - 1;
  const total = matches.length - (matches.split(ABSENT).length - 1);
  return (
    <section className={`box ${layoutClass}`} aria-labelledby={id} data-near={near}>
      <div className="box-head">
        <h3 id={id}>{localize(box.subcategory.name, locale)}</h3>
        <span className="box-count">
          {matching === total ? format.number(matching) : `${format.number(matching)}/${format.number(total)}`}
        </span>
      </div>
      <div className="tiles">
        {box.tiles.map(({ project: index, isFeatured }, place) => {
          const project = snapshot.projects[index];
          if (!project) return null;
          const stage = snapshot.stages.find((each) => each.id === project.stage);
          const rest = livenessState(project.liveness);
          return (
            <MapTile
              key={project.slug}
              slug={project.slug}
              name={project.name}
              href={hrefOf(project.slug)}
              logo={project.logo}
              color={project.color}
              stones={stage ? stonesOf(snapshot.stages, stage.id) : null}
              stageWord={
                isFeatured && project.featured?.label
                  ? localize(project.featured.label, locale)
                  : stage && localize(stage.name, locale)
              }
              fact={factOf?.(project)}
              tint={colors[place]}
              rest={rest}
              restWord={rest && t(rest)}
              isFeatured={isFeatured}
              isDimmed={matches[place] === "0"}
              isAbsent={matches[place] === ABSENT}
              isOpen={project.slug === openSlug}
            />
          );
        })}
      </div>
    </section>
  );
});
