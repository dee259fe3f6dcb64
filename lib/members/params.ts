import { createLoader, createSerializer, parseAsStringLiteral } from "nuqs/server";
import { parseAsList, parseAsQuery } from "../search-params";

export const MEMBER_ORDERS = ["name", "joined"] as const;
type MemberOrder = (typeof MEMBER_ORDERS)[number];

/** The whole contract of the query of the members' page. */
const memberParams = {
  q: parseAsQuery,
  /** Slugs of subcategories: the kinds of membership. */
  kind: parseAsList,
  country: parseAsList,
  sort: parseAsStringLiteral(MEMBER_ORDERS).withDefault("name"),
};

export type MemberParams = {
  q: string;
  kind: string[];
  country: string[];
  sort: MemberOrder;
};

export const loadMemberParams = createLoader(memberParams);

const serialize = createSerializer(memberParams);

/** The query of the members' page as the site writes it, without `?`. */
export function memberQuery(params: Partial<MemberParams>): string {
  return serialize(params).slice(1);
}
