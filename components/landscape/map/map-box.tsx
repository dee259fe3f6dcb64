import { useFormatter, useLocale } from "next-intl";
import { memo } from "react";
import { localize } from "@/lib/i18n/localized";
import type { MapBox as Box } from "@/lib/landscape/arrange-map";
import { stonesOf } from "@/lib/model/stages";
import type { Snapshot } from "@/lib/snapshot/types";
import { MapTile } from "./map-tile";

type Props = {
  box: Box;
  snapshot: Snapshot;
  /** Class that the layout's rules name. */
  layoutClass: string;
  /** `1` for each tile that matches, `0` for the rest, in order: equal strings, equal boxes. */
  matches: string;
  /** Slug of the open project if it has a tile here. */
  openSlug: string | null;
  hrefOf: (slug: string) => string;
  hasFacts: boolean;
  isNear: boolean;
};

export const MapBox = memo(function MapBox(props: Props) {
  const { box, snapshot, layoutClass, matches, openSlug, hrefOf, hasFacts, isNear } = props;
  const locale = useLocale();
  const format = useFormatter();
  const id = `box-${box.path.replace("/", "-")}`;
  const matching = matches.split("1").length - 1;
  return (
    <section className={`box ${layoutClass}`} aria-labelledby={id} data-near={isNear ? "" : undefined}>
      <div className="box-head">
        <h3 id={id}>{localize(box.subcategory.name, locale)}</h3>
        <span className="box-count">
          {matching === box.tiles.length
            ? format.number(matching)
            : `${format.number(matching)}/${format.number(box.tiles.length)}`}
        </span>
      </div>
      <div className="tiles">
        {box.tiles.map(({ project: index, isFeatured }, place) => {
          const project = snapshot.projects[index];
          if (!project) return null;
          const stage = snapshot.stages.find((each) => each.id === project.stage);
          const vendor = hasFacts ? snapshot.vendors.find((each) => each.slug === project.vendors[0]) : undefined;
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
              fact={vendor && localize(vendor.name, locale)}
              isFeatured={isFeatured}
              isDimmed={matches[place] === "0"}
              isOpen={project.slug === openSlug}
            />
          );
        })}
      </div>
    </section>
  );
});
