import { group, max } from "d3";
import type { Stage } from "../model/types";
import type { RowGroup, RowOrder } from "./params";
import { middleOf } from "./span";
import type { Course } from "./types";

/** `key` is a category, vendor or stage; the empty string where a project has none. */
export type CourseGroup = { key: string; courses: Course[] };

const lastOf = (course: Course) => course.steps.at(-1);
const startOf = (course: Course) => middleOf(course.steps[0]?.date ?? "").getTime();
const sinceOf = (course: Course) => middleOf(lastOf(course)?.date ?? "").getTime();

/** The ways in an order: by first step, by name, the most mature first, or the longest in its stage first. */
export function sortCourses(
  courses: readonly Course[],
  order: RowOrder,
  stages: readonly Stage[],
  locale: string,
): Course[] {
  const { compare } = new Intl.Collator(locale, { numeric: true, sensitivity: "base" });
  const rank = rankOf(stages);
  const byName = (a: Course, b: Course) => compare(a.project.name, b.project.name);
  const keys: Record<RowOrder, (a: Course, b: Course) => number> = {
    name: byName,
    first: (a, b) => startOf(a) - startOf(b),
    stage: (a, b) => rank(lastOf(b)?.stage) - rank(lastOf(a)?.stage) || sinceOf(a) - sinceOf(b),
    duration: (a, b) => Number(isOver(a)) - Number(isOver(b)) || sinceOf(a) - sinceOf(b),
  };
  const isArchived = new Set(stages.filter((each) => each.isArchived).map(({ id }) => id));
  // What has left the path waits for nothing.
  const isOver = (course: Course) => isArchived.has(lastOf(course)?.stage ?? "");
  return courses.toSorted((a, b) => keys[order](a, b) || byName(a, b));
}

/** The place of a stage on the path; what has left it, or is unknown, stands before the first. */
function rankOf(stages: readonly Stage[]): (stage: string | undefined) => number {
  const path = stages.filter((each) => !each.isArchived).map(({ id }) => id);
  return (stage) => path.indexOf(stage ?? "");
}

/**
 * Ways under the first category, the first vendor or the stage of their project, each in one group alone.
 * Categories stand in the order given, stages with the most mature first, vendors with the most projects first.
 */
export function groupCourses(
  courses: readonly Course[],
  by: RowGroup,
  { stages, categories }: { stages: readonly Stage[]; categories: readonly { slug: string }[] },
): CourseGroup[] {
  if (by === "none") return [{ key: "", courses: [...courses] }];
  const keyOf: Record<Exclude<RowGroup, "none">, (course: Course) => string> = {
    category: ({ project }) => project.placements[0]?.split("/")[0] ?? "",
    vendor: ({ project }) => project.vendors[0] ?? "",
    stage: (course) => lastOf(course)?.stage ?? "",
  };
  const groups = [...group(courses, keyOf[by])].map(([key, courses]) => ({ key, courses }));
  const place = new Map(categories.map(({ slug }, index) => [slug, index]));
  const rank = rankOf(stages);
  const most = max(groups, (each) => each.courses.length) ?? 0;
  const before: Record<Exclude<RowGroup, "none">, (group: CourseGroup) => number> = {
    category: ({ key }) => place.get(key) ?? place.size,
    vendor: ({ courses }) => most - courses.length,
    stage: ({ key }) => stages.length - rank(key),
  };
  const order = (each: CourseGroup) => (each.key === "" ? Infinity : before[by](each));
  return groups.toSorted((a, b) => (order(a) === order(b) ? 0 : order(a) - order(b)) || (a.key < b.key ? -1 : 1));
}
