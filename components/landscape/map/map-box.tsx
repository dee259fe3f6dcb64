import { useFormatter, useLocale, useTranslations } from "next-intl";
import { type CSSProperties, memo, useMemo } from "react";
import { livenessState } from "@/components/liveness/liveness-state";
import { Link } from "@/lib/i18n/navigation";
import { localize } from "@/lib/i18n/localized";
import type { MapBox as Box } from "@/lib/landscape/arrange-map";
import { stonesOf } from "@/lib/model/stages";
import { routes } from "@/lib/routes";
import type { Snapshot } from "@/lib/snapshot/types";
import { BoxCanvas } from "./box-canvas";
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
  stateOf: StateOf;
  isVeiled: boolean;
  /** Whether its tiles are in the page: in a map of thousands only those near the window are. */
  isDrawn: boolean;
  /** Of a map of thousands its name leads to the same tiles as a list. */
  isCulled: boolean;
  /** The scale at which it is drawn as a picture; `null` where it has tiles. */
  farScale: number | null;
  /** Whether its logos come with the page: everywhere, or where a screen is wide. */
  near: "" | "wide" | undefined;
};

/** The tiles of a box as text. */
function useTilesHtml({ box, snapshot, hrefOf, firstStateOf, isDrawn, farScale }: Props): string {
  const locale = useLocale();
  const t = useTranslations("liveness");
  const isText = isDrawn && farScale === null;
  return useMemo(() => {
    if (!isText) return "";
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
  }, [box, snapshot, hrefOf, firstStateOf, isText, locale, t]);
}

function BoxName({ box: { path, subcategory }, isCulled }: Pick<Props, "box" | "isCulled">) {
  const locale = useLocale();
  const name = localize(subcategory.name, locale);
  const [category = "", slug = ""] = path.split("/");
  if (!isCulled) return name;
  return (
    <Link href={routes.subcategory(category, slug)} prefetch={false}>
      {name}
    </Link>
  );
}

export const MapBox = memo(function MapBox(props: Props) {
  const { box, layoutClass, matching, total, near, isVeiled, isDrawn, farScale } = props;
  const locale = useLocale();
  const format = useFormatter();
  const html = useTilesHtml(props);
  const id = `box-${box.path.replace("/", "-")}`;
  const rows = isVeiled ? matching : total;
  const room = { "--n": rows } as CSSProperties;
  return (
    <section
      className={`box ${layoutClass}`}
      aria-labelledby={id}
      data-near={near}
      data-none={rows === 0 ? "" : undefined}
      style={room}
    >
      <div className="box-head">
        <h3 id={id}>
          <BoxName {...props} />
        </h3>
        <span className="box-count">
          {matching === total ? format.number(matching) : `${format.number(matching)}/${format.number(total)}`}
        </span>
      </div>
      {isDrawn && farScale !== null ? (
        <BoxCanvas {...props} scale={farScale} name={localize(box.subcategory.name, locale)} />
      ) : (
        // Every text in it is escaped by tileHtml.
        <div className="tiles" style={isDrawn ? undefined : room} dangerouslySetInnerHTML={{ __html: html }} />
      )}
    </section>
  );
});
