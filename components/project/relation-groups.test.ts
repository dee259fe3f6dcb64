import { describe, expect, it } from "vitest";
import type { RelationKind } from "@/lib/model/types";
import { groupRelations } from "./relation-groups";

const to = (kind: RelationKind, slug: string) => ({ kind, slug, name: slug, logo: null });

describe("groupRelations", () => {
  it("tells the two ends of a relation apart", () => {
    const groups = groupRelations({ relations: [to("builds-on", "a")], relatedFrom: [to("builds-on", "b")] });
    expect(groups.map(({ key, projects }) => [key, projects.map(({ slug }) => slug)])).toEqual([
      ["builds-on", ["a"]],
      ["builds-on-by", ["b"]],
    ]);
  });

  it("says once what both ends say of each other", () => {
    const groups = groupRelations({
      relations: [to("alternative-to", "a")],
      relatedFrom: [to("alternative-to", "a"), to("alternative-to", "b")],
    });
    expect(groups).toHaveLength(1);
    expect(groups[0]?.projects.map(({ slug }) => slug)).toEqual(["a", "b"]);
  });

  it("is empty without relations", () => {
    expect(groupRelations({ relations: [], relatedFrom: [] })).toEqual([]);
  });
});
