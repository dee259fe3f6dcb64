import type { Paging } from "./query";

export type Page<Item> = { total: number; page: number; perPage: number; items: Item[] };

/** A list, or what gives pieces of one that is not made as a whole. */
export type Sliced<Item> = { length: number; slice: (from: number, to: number) => Item[] };

export function pageOf<Item>(items: Sliced<Item>, { page, "per-page": perPage }: Paging): Page<Item> {
  return { total: items.length, page, perPage, items: items.slice((page - 1) * perPage, page * perPage) };
}

/**
 * The header `Link` of RFC 8288: the other pages of a list.
 * @param address of the page asked for, absolute or not
 */
export function linkHeader(address: string, { total, page, perPage }: Omit<Page<unknown>, "items">): string {
  const last = Math.max(1, Math.ceil(total / perPage));
  const [path = "", query = ""] = address.split("?");
  const links = {
    first: 1,
    ...(page > 1 && { prev: Math.min(page - 1, last) }),
    ...(page < last && { next: page + 1 }),
    last,
  };
  return Object.entries(links)
    .map(([relation, number]) => {
      const params = new URLSearchParams(query);
      params.set("page", String(number));
      params.set("per-page", String(perPage));
      return `<${path}?${params}>; rel="${relation}"`;
    })
    .join(", ");
}
