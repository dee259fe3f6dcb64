import { useTranslations } from "next-intl";
import { useTheme } from "next-themes";
import { type MouseEvent, useEffect, useMemo, useRef } from "react";
import type { MapBox } from "@/lib/landscape/arrange-map";
import type { Snapshot } from "@/lib/snapshot/types";
import { useLandscape } from "../landscape-context";
import { drawBox, type FarTile, projectAt } from "./draw-box";
import type { StateOf } from "./use-tile-states";

type Props = {
  box: MapBox;
  snapshot: Snapshot;
  stateOf: StateOf;
  isVeiled: boolean;
  /** Of the map, 1 at rest. */
  scale: number;
  name: string;
};

/** All tiles of a box as one picture, where thousands are in sight and none can be read. Its name leads to them as a list. */
export function BoxCanvas({ box, snapshot, stateOf, isVeiled, scale, name }: Props) {
  const { openProject } = useLandscape();
  const t = useTranslations("landscape.map");
  const canvas = useRef<HTMLCanvasElement>(null);
  const { resolvedTheme } = useTheme();
  const tiles = useMemo(
    () =>
      box.tiles.flatMap(({ project: index, isFeatured }): FarTile[] => {
        const project = snapshot.projects[index];
        const { isLit, isAbsent } = stateOf(index, box.path);
        return project ? [{ project, isFeatured, isAbsent, isFaint: isVeiled && !isLit }] : [];
      }),
    [box, snapshot, stateOf, isVeiled],
  );
  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const observer = new ResizeObserver(() => drawBox(element, tiles, scale));
    observer.observe(element);
    return () => observer.disconnect();
  }, [tiles, scale, resolvedTheme]);
  const find = (event: MouseEvent<HTMLCanvasElement>) => projectAt(event.currentTarget, tiles, event);
  return (
    <canvas
      ref={canvas}
      role="img"
      aria-label={t("far", { count: tiles.length, name })}
      className="far"
      onMouseMove={(event) => {
        event.currentTarget.title = find(event)?.name ?? "";
      }}
      onClick={(event) => {
        const project = find(event);
        if (project) openProject(project.slug);
      }}
    />
  );
}
