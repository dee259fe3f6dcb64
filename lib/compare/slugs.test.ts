import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MAX_COMPARED, moveSlug, toggleSlug, withoutSlug } from "./slugs";

const slugs = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,4}$/), { maxLength: MAX_COMPARED });

describe("the chosen projects", () => {
  it("take one more at the end, and give it back", () => {
    expect(toggleSlug(["istio"], "linkerd")).toEqual(["istio", "linkerd"]);
    expect(toggleSlug(["istio", "linkerd"], "istio")).toEqual(["linkerd"]);
  });

  it("take no sixth, but still let go of one", () => {
    const full = ["a", "b", "c", "d", "e"];
    expect(toggleSlug(full, "f")).toEqual(full);
    expect(toggleSlug(full, "c")).toEqual(["a", "b", "d", "e"]);
  });

  it("lose what is taken away and nothing else", () => {
    expect(withoutSlug(["a", "b"], "a")).toEqual(["b"]);
    expect(withoutSlug(["a", "b"], "c")).toEqual(["a", "b"]);
  });

  it("move by one place and stop at the ends", () => {
    expect(moveSlug(["a", "b", "c"], "b", -1)).toEqual(["b", "a", "c"]);
    expect(moveSlug(["a", "b", "c"], "b", 1)).toEqual(["a", "c", "b"]);
    expect(moveSlug(["a", "b", "c"], "a", -1)).toEqual(["a", "b", "c"]);
    expect(moveSlug(["a", "b", "c"], "c", 1)).toEqual(["a", "b", "c"]);
    expect(moveSlug(["a", "b"], "x", 1)).toEqual(["a", "b"]);
  });

  it("stay the same ones when moved, and a move can be undone", () => {
    fc.assert(
      fc.property(slugs, fc.nat(4), (list, at) => {
        const slug = list[at];
        fc.pre(slug !== undefined && at < list.length - 1);
        const moved = moveSlug(list, slug ?? "", 1);
        expect([...moved].sort()).toEqual([...list].sort());
        expect(moveSlug(moved, slug ?? "", -1)).toEqual(list);
      }),
    );
  });
});
