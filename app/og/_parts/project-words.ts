import { hsl } from "d3";
import { formatPartialDate } from "@/components/project/format-partial-date";
import { stagePath } from "@/components/project/stage-path";
import { localize } from "@/lib/i18n/localized";
import { monogramHue, monogramLetters } from "@/lib/logos/monogram";
import type { Localized, Stage } from "@/lib/model/types";
import type { ProjectDetail } from "@/lib/snapshot/types";
import type { ProjectPictureProps } from "./project-picture";

const MAX_STEPS = 5;
const MAX_SUMMARY = 220;

type Words = Omit<ProjectPictureProps, "logo" | "family">;

/** Everything that the picture of a project says, in one language. */
export function projectWords(
  project: ProjectDetail,
  landscape: { name: Localized; stages: readonly Stage[] },
  locale: string,
): Words {
  const home = project.placements[0];
  return {
    site: localize(landscape.name, locale),
    name: project.name,
    place: home ? `${localize(home.category.name, locale)} › ${localize(home.subcategory.name, locale)}` : "",
    summary: localize(project.summary ?? project.description, locale).slice(0, MAX_SUMMARY),
    letters: monogramLetters(project.name),
    color: stoneColor(project),
    steps: stagePath(project, landscape.stages)
      .slice(-MAX_STEPS)
      .map(({ name, ...step }) => ({
        ...step,
        word: localize(name, locale),
        when: step.date ? formatPartialDate(step.date, locale) : "",
      })),
  };
}

/** Dark enough for white letters, whichever colour the brand has. */
function stoneColor({ color, slug }: ProjectDetail): string {
  const { h, s, l } = hsl(color ?? `hsl(${monogramHue(slug)}, 34%, 36%)`);
  return hsl(h, Math.min(s, 0.6), Math.min(l, 0.38)).formatHex();
}

/** Every text of the picture, to find fonts for. */
export function textsOf({ site, name, place, summary, letters, steps }: Words): string[] {
  return [site, name, place, summary, letters, ...steps.flatMap(({ word, when }) => [word, when])];
}

/** The same words without what no font can draw. */
export function cleanWords(words: Words, clean: (text: string) => string): Words {
  const { site, name, place, summary, letters, steps } = words;
  return {
    ...words,
    ...{ site: clean(site), name: clean(name), place: clean(place), summary: clean(summary), letters: clean(letters) },
    steps: steps.map((step) => ({ ...step, word: clean(step.word), when: clean(step.when) })),
  };
}
