import { nearest } from "../model/nearest";
import type { Category } from "../model/types";
import { warn } from "./part";
import type { Named } from "./rules";

const MEMBER = /member/i;

/** What may be meant by a name that no category has: where it speaks of members, only what does so too. */
function guess(text: string, categories: readonly Category[]): Category | undefined {
  const alike = categories.filter(({ name }) => MEMBER.test(name.en) === MEMBER.test(text));
  if (MEMBER.test(text) && alike.length === 1) return alike[0];
  const names = alike.map(({ name }) => name.en);
  const [near] = nearest(text, names);
  return alike.find(({ name }) => name.en === near);
}

/** Slug of the category that the setting names, or surely means. */
export function findMembersCategory(named: Named | undefined, categories: readonly Category[]): string | undefined {
  if (!named) return undefined;
  const exact = categories.find(({ name }) => name.en === named.text);
  if (exact) return exact.slug;
  const found = guess(named.text, categories);
  const fix = found ? `write "${found.name.en}", which is used now` : "name an existing category";
  warn(named.part, `there is no members category "${named.text}"`, fix);
  return found?.slug;
}
