import { describe, expect, it } from "vitest";
import type { Snapshot, SnapshotProject } from "../snapshot/types";
import { arrangeMembers } from "./arrange";

const member = (slug: string, kind: string, rest: Partial<SnapshotProject> = {}): SnapshotProject => ({
  ...{ slug, name: slug, logo: null, placements: [`members/${kind}`], vendors: [], languages: [], tags: [] },
  ...rest,
});

const SNAPSHOT: Snapshot = {
  ...{ version: "1", name: { en: "Test" }, stages: [], groups: [], vendors: [], tileSize: "compact", sheets: [] },
  categories: [
    {
      slug: "members",
      name: { en: "Members" },
      subcategories: [
        { slug: "gold", name: { en: "Gold" } },
        { slug: "silver", name: { en: "Silver", zh: "银牌" } },
      ],
    },
  ],
  projects: [
    member("zed", "gold", { joined: "2020-01", country: "US" }),
    member("ace", "gold", { joined: "2019", country: "CN" }),
    member("mid", "silver", { country: "US" }),
    { ...member("tool", "gold"), placements: ["runtime/tools"] },
  ],
};

const ALL = { kind: [], country: [], sort: "name" } as const;
const listed = (found: ReturnType<typeof arrangeMembers>) =>
  Object.fromEntries((found?.kinds ?? []).map(({ name, members }) => [name, members.map(({ slug }) => slug)]));
const arrange = (patch: { kind?: string[]; country?: string[]; sort?: "name" | "joined" }, found?: number[]) =>
  arrangeMembers(SNAPSHOT, "members", { ...ALL, kind: [], country: [], ...patch }, "zh", (index) =>
    found ? found.includes(index) : true,
  );

describe("members", () => {
  it("are nobody where the landscape names no category for them", () => {
    for (const category of [undefined, "missing"])
      expect(arrangeMembers(SNAPSHOT, category, { kind: [], country: [], sort: "name" }, "en")).toBeNull();
  });

  it("stand by kind, by name or the newest first", () => {
    expect(listed(arrange({}))).toEqual({ Gold: ["ace", "zed"], 银牌: ["mid"] });
    expect(listed(arrange({ sort: "joined" }))).toEqual({ Gold: ["zed", "ace"], 银牌: ["mid"] });
  });

  it("are narrowed by kind, country and words; values of nobody are ignored", () => {
    expect(listed(arrange({ kind: ["silver"] }))).toEqual({ 银牌: ["mid"] });
    expect(listed(arrange({ country: ["US"] }))).toEqual({ Gold: ["zed"], 银牌: ["mid"] });
    expect(listed(arrange({ country: ["XX"], kind: ["bronze"] }))).toEqual({ Gold: ["ace", "zed"], 银牌: ["mid"] });
    expect(listed(arrange({}, [1]))).toEqual({ Gold: ["ace"] });
  });

  it("count what each choice would show", () => {
    const found = arrange({ country: ["US"] });
    expect(found).toMatchObject({ count: 2, total: 3 });
    expect(found?.counts.kind).toEqual([
      { value: "gold", count: 1 },
      { value: "silver", count: 1 },
    ]);
    expect(found?.counts.country).toEqual([
      { value: "US", count: 2 },
      { value: "CN", count: 1 },
    ]);
  });
});
