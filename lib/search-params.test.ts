import fc from "fast-check";
import { createLoader } from "nuqs/server";
import { describe, expect, it } from "vitest";
import { landscapeParams, serializeLandscape } from "./search-params";

const load = createLoader(landscapeParams);
const parse = (query: string) => load(new URLSearchParams(query));

describe("the query of the landscape", () => {
  it("sorts, dedupes and joins lists, and takes a form's repeated keys for the same", () => {
    expect(parse("stage=sandbox,graduated,sandbox").stage).toEqual(["graduated", "sandbox"]);
    expect(parse("stage=sandbox&stage=graduated").stage).toEqual(["graduated", "sandbox"]);
  });

  it("ignores what it does not know instead of failing", () => {
    const params = parse("view=spiral&sort=luck&group-by=moon&columns=nothing&compact=maybe&stage=,,&unheard=of");
    expect(params).toMatchObject({ view: null, sort: "name", "group-by": "category", compact: null, stage: [] });
    expect(params.columns).toEqual(["stage", "category", "vendor", "license"]);
  });

  it("does not write defaults", () => {
    expect(serializeLandscape("/", parse(""))).toBe("/");
    expect(serializeLandscape("/", { ...parse(""), stage: ["graduated"], view: "cards" })).toBe(
      "/?stage=graduated&view=cards",
    );
  });

  it("cuts a search that no one typed", () => {
    expect(parse(`q=${"x".repeat(5000)}`).q).toHaveLength(200);
  });

  it("gives back what it wrote", () => {
    const value = fc.stringMatching(/^[a-z0-9][a-z0-9/+ .-]{0,12}[a-z0-9]$/);
    fc.assert(
      fc.property(fc.uniqueArray(value, { maxLength: 5 }), fc.string({ maxLength: 40 }), (tags, q) => {
        const params = { ...parse(""), tag: [...tags].sort(), q };
        const again = parse(serializeLandscape(params).slice(1));
        expect(again.tag).toEqual(params.tag);
        expect(again.q).toBe(q);
      }),
    );
  });
});
