"use client";

import { type RefObject, useLayoutEffect } from "react";
import type { MapBand } from "@/lib/landscape/arrange-map";
import type { SnapshotProject } from "@/lib/snapshot/types";
import { showState, type TileState } from "./tile-html";

export type StateOf = (tile: number, path: string) => TileState;

/** Each tile of the map as it stands in the page. */
function eachTile(
  content: HTMLElement,
  bands: readonly MapBand[],
  show: (tile: Element, project: number, path: string) => void,
): void {
  const drawn = content.querySelectorAll(".box");
  bands
    .flatMap((band) => band.boxes)
    .forEach((box, at) => {
      const tiles = drawn[at]?.querySelector(".tiles")?.children;
      box.tiles.forEach(({ project }, place) => {
        const tile = tiles?.[place];
        if (tile) show(tile, project, box.path);
      });
    });
}

/** Shows what changed on tiles, before the browser draws. @param drawn changes when boxes get their tiles */
export function useTileStates(
  content: RefObject<HTMLElement | null>,
  bands: readonly MapBand[],
  stateOf: StateOf,
  drawn: unknown,
): void {
  useLayoutEffect(() => {
    if (content.current) eachTile(content.current, bands, (tile, ...which) => showState(tile, stateOf(...which)));
  }, [content, bands, stateOf, drawn]);
}

/** Writes a fact more on each tile, and takes it off again. */
export function useTileFacts(
  content: RefObject<HTMLElement | null>,
  bands: readonly MapBand[],
  projects: readonly SnapshotProject[],
  factOf: ((project: SnapshotProject) => string | undefined) | null,
  drawn: unknown,
): void {
  useLayoutEffect(() => {
    if (!content.current || !factOf) return;
    const written: Element[] = [];
    eachTile(content.current, bands, (tile, index) => {
      const project = projects[index];
      const fact = project && factOf(project);
      if (!fact) return;
      const [line, words] = [tile.querySelector(":scope > .f"), document.createElement("span")];
      if (line) {
        words.textContent = ` · ${fact}`;
        line.append(words);
      } else {
        words.className = "f";
        words.textContent = fact;
        tile.append(words);
      }
      written.push(words);
    });
    return () => written.forEach((words) => words.remove());
  }, [content, bands, projects, factOf, drawn]);
}
