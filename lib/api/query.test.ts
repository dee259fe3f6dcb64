import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalQuery, queryRecord, readPaging } from "./query";

describe("readPaging", () => {
  it("begins at the first page where nothing is said", () => {
    expect(readPaging(new URLSearchParams())).toEqual({ paging: { page: 1, "per-page": 100 } });
  });

  it("reads what is said", () => {
    expect(readPaging(new URLSearchParams("page=3&per-page=500"))).toEqual({ paging: { page: 3, "per-page": 500 } });
  });

  it.each(["page=0", "page=-1", "page=1.5", "page=", "page=two", "page=1e3", "page=99999999", "page=١"])(
    "refuses %s and says why",
    (text) => {
      const detail = "Write a whole number from 1.";
      expect(readPaging(new URLSearchParams(text))).toEqual({ errors: [{ parameter: "page", detail }] });
    },
  );

  it("names everything that is wrong at once", () => {
    const read = readPaging(new URLSearchParams("page=x&per-page=501"));
    expect("errors" in read && read.errors.map(({ parameter }) => parameter)).toEqual(["page", "per-page"]);
  });
});

describe("canonicalQuery", () => {
  it("is one text for queries that mean the same, without what nobody asked about", () => {
    const names = ["q", "stage"];
    expect(canonicalQuery(new URLSearchParams("utm=x&stage=graduated&q=mesh&q="), names)).toBe(
      "q=mesh&stage=graduated",
    );
    expect(canonicalQuery(new URLSearchParams("q=mesh&stage=graduated"), names)).toBe("q=mesh&stage=graduated");
  });

  it("is the same for itself, whatever stands in a query", () => {
    const pairs = fc.array(fc.tuple(fc.constantFrom("q", "stage", "other"), fc.string({ unit: "grapheme" })));
    fc.assert(
      fc.property(pairs, (list) => {
        const once = canonicalQuery(new URLSearchParams(list), ["q", "stage"]);
        expect(canonicalQuery(new URLSearchParams(once), ["q", "stage"])).toBe(once);
        expect(once).not.toContain("other=");
      }),
    );
  });
});

it("a query becomes a record with lists for repeated keys, also for names that objects have", () => {
  const record = queryRecord(new URLSearchParams("stage=a&stage=b&q=c&__proto__=d"));
  expect(Object.entries(record)).toEqual([
    ["stage", ["a", "b"]],
    ["q", "c"],
    ["__proto__", "d"],
  ]);
});
