import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Snapshot, SnapshotProject } from "../snapshot/types";
import { arrangeEmbed, flattenEmbed, sectionTitle } from "./arrange";
import { isHello, readHostMessage } from "./messages";
import { embedQuery, type EmbedParams, ignoredKeys, loadEmbedParams } from "./params";
import { embedCode, embedQueryOf, readShown, writeShown } from "./setup";
import { readColor, readVariable, readVariables } from "./variables";

const project = (slug: string, placements: string[], rest: Partial<SnapshotProject> = {}): SnapshotProject => ({
  ...{ slug, name: slug, logo: null, placements, vendors: [], languages: [], tags: [] },
  ...rest,
});
const text = (en: string) => ({ en });

const SNAPSHOT: Snapshot = {
  version: "1",
  name: text("Test"),
  stages: [
    { id: "sandbox", name: text("Sandbox"), isArchived: false },
    { id: "graduated", name: text("Graduated"), isArchived: false },
  ],
  groups: [],
  categories: [
    {
      slug: "orchestration-management",
      name: text("Orchestration & Management"),
      subcategories: [
        { slug: "proxy", name: text("Service Proxy") },
        { slug: "mesh", name: text("Service Mesh") },
      ],
    },
    { slug: "data", name: text("Data"), subcategories: [{ slug: "db", name: text("Database") }] },
  ],
  vendors: [],
  tileSize: "compact",
  sheets: [],
  projects: [
    project("zeta", ["orchestration-management/proxy", "orchestration-management/mesh"], { stage: "graduated" }),
    project("alpha", ["orchestration-management/proxy"], { tags: ["Service Mesh"] }),
    project("db", ["data/db"], { stage: "sandbox", tags: ["service-mesh"] }),
  ],
};

const paramsOf = (query: Record<string, string>): Promise<EmbedParams> => loadEmbedParams(Promise.resolve(query));

async function shownBy(query: Record<string, string>): Promise<Record<string, string[]>> {
  const parts = arrangeEmbed(SNAPSHOT, await paramsOf(query), "en");
  return Object.fromEntries(
    parts.flatMap((part) =>
      part.sections.map((section) => [
        sectionTitle(part, section, { locale: "en", hasCategory: true }),
        section.projects.map(({ slug }) => slug),
      ]),
    ),
  );
}

const PROXY = { "Orchestration & Management - Service Proxy": ["alpha", "zeta"] };
const MESH = { "Orchestration & Management - Service Mesh": ["zeta"] };
const DATA = { "Data - Database": ["db"] };

describe("what an embed shows", () => {
  it.each([
    [{}, { ...PROXY, ...MESH, ...DATA }],
    [{ key: "orchestration-management" }, { ...PROXY, ...MESH }],
    [{ key: "orchestration-management--service-mesh" }, MESH],
    [{ key: "orchestration-management--mesh" }, MESH],
    [
      { categories: "data,orchestration-management", key: "nonsense" },
      { ...PROXY, ...MESH, ...DATA },
    ],
    [{ categories: "data" }, DATA],
    [{ categories: "orchestration-management", subcategories: "service-proxy" }, PROXY],
    [{ classify: "maturity", key: "graduated" }, { Graduated: ["zeta"] }],
    [
      { classify: "maturity", key: "all" },
      { Sandbox: ["db"], Graduated: ["zeta"] },
    ],
    [{ classify: "tag", key: "service-mesh" }, { "service-mesh": ["alpha", "db"] }],
    [{ key: "no-such-place" }, {}],
  ])("by %j", async (query, expected) => {
    expect(await shownBy(query as Record<string, string>)).toEqual(expected);
  });

  it("has every project once where there are no headers", async () => {
    const parts = arrangeEmbed(SNAPSHOT, await paramsOf({}), "en", (index) => index !== 2);
    expect(flattenEmbed(parts, "en").map(({ slug }) => slug)).toEqual(["alpha", "zeta"]);
  });
});

describe("the query of an embed", () => {
  it("ignores what it does not know and what is out of range", async () => {
    const params = await paramsOf({ style: "neon", size: "xxl", "title-font-size": "9", headers: "maybe" });
    expect(params).toMatchObject({ style: "shadowed", size: "md", "title-font-size": 13, headers: false });
  });

  it("names what it ignores, and not what has nothing to do any more", () => {
    const query = { "base-path": "/x", "iframe-resizer": "true", style: "neon", foo: "1", key: "", "--cairn-gap": "x" };
    expect(ignoredKeys(query, (name, value) => readVariable(name, value) !== null)).toEqual([
      "style",
      "foo",
      "--cairn-gap",
    ]);
  });

  it("is written with what differs from the defaults", async () => {
    expect(embedQuery(await paramsOf({ style: "shadowed", headers: "true", stage: "graduated" }))).toBe(
      "headers=true&stage=graduated",
    );
  });
});

describe("values of a style", () => {
  it.each([
    ["teal", "#008080ff"],
    ["rgb(1, 2, 3)", "#010203ff"],
    ["Transparent", "transparent"],
    ["url(https://example.com)", null],
    ["red;background:blue", null],
  ])("read the colour %s as %s", (given, expected) => {
    expect(readColor(given)).toBe(expected);
  });

  it("never let text of a stranger into a style", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (name, value) => {
        for (const found of Object.values(
          readVariables([
            [`--cairn-${name}`, value],
            ["--cairn-gap", value],
          ]),
        ))
          expect(found).toMatch(/^(?:#[\da-f]{8}|transparent|\d+(?:\.\d+)?px)$/);
      }),
    );
    expect(
      readVariables([
        ["--color-ink", "red"],
        ["--cairn-ink", "red"],
        ["--cairn-gap", "400px"],
      ]),
    ).toEqual({
      "--cairn-ink": "#ff0000ff",
    });
  });
});

describe("messages of a host page", () => {
  it("are read where they are ours, variables and all", () => {
    expect(readHostMessage({ cairn: "host", variables: { "--cairn-gap": "4px", "--cairn-ink": 3 } })).toEqual({
      "--cairn-gap": "4px",
    });
    for (const said of [null, "host", { cairn: "ready" }, { type: "host" }]) expect(readHostMessage(said)).toBeNull();
    expect([isHello({ cairn: "hello" }), isHello("hello")]).toEqual([true, false]);
  });
});

describe("the setup", () => {
  it("turns its form into keys of the embed", () => {
    expect(embedQueryOf({ set: "1", show: "maturity:all", headers: "true" })).toMatchObject({
      ...{ classify: "maturity", key: "all", headers: "true", "category-header": "false" },
    });
    expect(embedQueryOf({})).toMatchObject({ headers: "true", "category-header": "true", "item-name": "false" });
    expect(readShown(writeShown({ classify: "category", key: "a--b" }))).toEqual({ classify: "category", key: "a--b" });
    expect([readShown("what:ever"), readShown(undefined)]).toEqual([null, null]);
  });

  it("writes code that says what it was given and no more", () => {
    const code = embedCode({
      address: "https://a.test/embed?a=1&b=2",
      script: "https://a.test/embed.js",
      title: '"<b>',
    });
    expect(code).toContain('src="https://a.test/embed?a=1&amp;b=2"');
    expect(code).toContain('title="&quot;&lt;b&gt;"');
  });
});
