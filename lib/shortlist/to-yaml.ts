import { stringify } from "yaml";
import { tidyEntry } from "./entry";
import type { ShortlistEntry } from "./types";

/** The list as a file that can lie in a landscape's `overlays` folder as it is. */
export function toYaml(entries: readonly ShortlistEntry[], name: string): string {
  const projects = entries.map(tidyEntry).map(({ slug, ...rest }) => ({ project: slug, ...rest }));
  return stringify({ name: { en: name }, projects }, { lineWidth: 100 });
}
