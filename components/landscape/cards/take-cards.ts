import type { ListSection } from "@/lib/landscape/arrange-list";

/** The first sections that together have `count` cards, the last of them cut; `total` stays that of the whole section. */
export function takeCards(sections: readonly ListSection[], count: number): (ListSection & { total: number })[] {
  let left = count;
  const taken: (ListSection & { total: number })[] = [];
  for (const section of sections) {
    if (left <= 0) break;
    taken.push({ ...section, projects: section.projects.slice(0, left), total: section.projects.length });
    left -= section.projects.length;
  }
  return taken;
}
