import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linkHeader, type Page, pageOf } from "./paging";

/** Relations and page numbers of a header `Link`. */
function pagesOf(header: string): Record<string, number> {
  const links = [...header.matchAll(/<[^>]*[?&]page=(\d+)[^>]*>; rel="(\w+)"/g)];
  return Object.fromEntries(links.map(([, page, relation = ""]) => [relation, Number(page)]));
}

describe("linkHeader", () => {
  it("names the pages around one, with the rest of the query as it was", () => {
    const header = linkHeader("/api/projects?q=a%26b&page=2", { total: 250, page: 2, perPage: 100 });
    expect(pagesOf(header)).toEqual({ first: 1, prev: 1, next: 3, last: 3 });
    expect(header.split(", ")[0]).toBe('</api/projects?q=a%26b&page=1&per-page=100>; rel="first"');
  });

  it("leads back to the last page from one beyond it", () => {
    expect(pagesOf(linkHeader("/x", { total: 5, page: 9, perPage: 2 }))).toEqual({ first: 1, prev: 3, last: 3 });
    expect(pagesOf(linkHeader("/x", { total: 0, page: 1, perPage: 2 }))).toEqual({ first: 1, last: 1 });
  });
});

it("the pages hold every item once and in order", () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 7 }), (items, perPage) => {
      const collected: number[] = [];
      for (let page: number | undefined = 1; page !== undefined;) {
        const answer: Page<number> = pageOf(items, { page, "per-page": perPage });
        collected.push(...answer.items);
        expect(answer.items.length).toBeLessThanOrEqual(perPage);
        page = pagesOf(linkHeader("/x", answer)).next;
      }
      expect(collected).toEqual(items);
    }),
  );
});
