import { describe, expect, test } from "vitest";
import { readTexts } from "./fixture";

function item(name: string, rest = "") {
  return `{name: ${name}, homepage_url: 'https://a.example', logo: x.svg${rest}}`;
}

const DATA = `landscape:
- name: Tools
  subcategories:
  - {name: Hammers, items: [${item("Anvil", ", project: graduated")}, ${item("Bolt", ", project: sandbox")}, ${item("Cog")}]}
  - {name: Saws, items: [${item("Dowel", ", project: sandbox, extra: {tag: [own]}")}]}
- name: Smith Members
  subcategories: [{name: Gold, items: [${item("Eve", ", enduser: false")}, ${item("Fay")}]}]`;

async function read(settings: string) {
  const { landscape, lines } = await readTexts(DATA, settings, new Set(["logos/x.svg"]));
  const byName = new Map(landscape?.projects.map((project) => [project.name, project]));
  return { landscape, lines, project: (name: string) => byName.get(name) };
}

describe("settings", () => {
  test("name and dress the landscape, and keep what this release doesn't show", async () => {
    const { landscape, lines } = await read(`
foundation: Smiths
url: https://smiths.example
description: All tools.
grid_items_size: medium
members_category: Smith Members
colors: {color1: "rgba(0, 107, 204, 1)", color2: "rgba(0,0,0,0.7)", color3: "rgba(1, 2, 3, 1)", color4: "rgba(1, 2, 3, 1)",
  color5: "rgba(1, 2, 3, 1)", color6: "rgba(1, 2, 3, 1)", color7: "rgba(1, 2, 3, 1)"}
header: {motd: Hello, links: {github: https://github.com/smiths}}
footer: {text: Goodbye, links: {twitter: https://x.com/smiths}}
screenshot_width: 3000`);
    expect(lines).toEqual([]);
    expect(landscape).toMatchObject({
      name: { en: "Smiths landscape", zh: "Smiths 全景图" },
      description: { en: "All tools." },
      foundation: "Smiths",
      url: "https://smiths.example",
      tileSize: "comfortable",
      membersCategory: "smith-members",
      header: {
        message: "Hello",
        links: [{ kind: "other", name: "GitHub", url: "https://github.com/smiths" }],
      },
      footer: { text: "Goodbye", links: [{ kind: "x", url: "https://x.com/smiths" }] },
      extra: { screenshot_width: 3000 },
    });
    expect(landscape?.colors?.[1]).toBe("rgba(0,0,0,0.7)");
  });

  test.each([
    ["foundation: [a]", 'error 1:13 "foundation" is a list, not a text'],
    ["foundation: a\nurl: 'javascript:x'", "error 2:6"],
    ["foundation: a\ncolors: {color1: 'red; }'}", "error 2:18 color1 is"],
    ["foundation: a\ngrid_items_size: huge", 'error 2:18 "huge" is no size of items'],
    ["foundation: a\ngroups: Tools", 'error 2:9 "groups" is the text "Tools", not a list'],
    ["foundation: a\nfeatured_items: [{field: maturity, options: [{value: graduated, order: first}]}]", "error 2:72"],
    ["foundation: a\nfoundaton: b", 'warning 2:1 unknown setting "foundaton"; kept without effect → did you mean'],
    ["url: https://a.example", 'warning 1:1 there is no "foundation"'],
    ["foundation: a\nheader: {logo: ../../secret.svg}", "warning 2:16"],
    ["foundation: a\nmembers_category: Smiths Member", 'write "Smith Members", which is used now'],
    ["foundation: a\nheader: {logo: 'https://a.example/l.svg'}", 'warning 2:16 "logo" is an address'],
  ])("%j are reported at their place", async (settings, line) => {
    expect((await read(settings)).lines.join("\n")).toContain(line);
  });
});

describe("groups", () => {
  test("have the alias for a slug, each category once, and a warning for what is in none of them", async () => {
    const { landscape, lines } = await read(`foundation: a
groups:
  - {name: All tools, alias: tools, categories: [Tools, Tools, Tolls]}
  - {name: All Tools!, categories: []}`);
    expect(landscape?.groups).toEqual([
      { slug: "tools", name: { en: "All tools" }, categories: ["tools"] },
      { slug: "all-tools", name: { en: "All Tools!" }, categories: [] },
    ]);
    expect(lines).toEqual([
      'warning 3:64 there is no category "Tolls" → did you mean "Tools"?',
      'warning 3:12 category "Smith Members" is in no group → add it to one',
    ]);
  });
});

describe("an overridden category", () => {
  test("has its subcategories in the order given, and the others behind them with a warning", async () => {
    const { landscape, lines } = await read("foundation: a\ncategories: [{name: Tools, subcategories: [Saws, Sows]}]");
    expect(landscape?.categories[0]).toMatchObject({ slug: "tools", hasFixedOrder: true });
    expect(landscape?.categories[0]?.subcategories.map(({ slug }) => slug)).toEqual(["saws", "hammers"]);
    expect(landscape?.categories[1]?.hasFixedOrder).toBeUndefined();
    expect(lines).toEqual([
      expect.stringContaining('there is no subcategory "Sows" → did you mean "Saws"?'),
      expect.stringContaining('"Hammers" is not listed here: landscape2 hides it, shown last'),
    ]);
  });
});

describe("rules", () => {
  test("feature items by stage and subcategory: the last one decides, every one excepts groups", async () => {
    const { landscape, lines, project } = await read(`foundation: a
groups: [{name: One, categories: [Tools]}, {name: Second, alias: zwei, categories: [Smith Members]}]
featured_items:
  - {field: maturity, options: [{value: graduated, order: 1, label: Done}, {value: sandbox}], exclude: {groups: [Second]}}
  - {field: subcategory, options: [{value: Hammers, order: 5}, {value: Hamers}], exclude: {groups: [One, Secnd]}}
  - {field: name, options: []}`);
    expect(project("Anvil")?.featured).toEqual({ order: 5, exceptIn: ["zwei", "one"] });
    expect(project("Cog")?.featured).toEqual({ order: 5, exceptIn: ["one"] });
    expect(project("Dowel")?.featured).toEqual({ exceptIn: ["zwei"] });
    expect(project("Eve")?.featured).toBeUndefined();
    expect(landscape?.stages.map(({ id, featured }) => [id, featured])).toEqual([
      ["sandbox", { order: 3 }],
      ["incubating", undefined],
      ["graduated", { order: 1, label: { en: "Done" } }],
      ["archived", undefined],
    ]);
    expect(lines).toEqual([
      expect.stringContaining('a rule for "name" does nothing'),
      expect.stringContaining('there is no group "Secnd" → did you mean "Second"?'),
      expect.stringContaining('there is no subcategory "Hamers" → did you mean "Hammers"?'),
    ]);
  });

  test("feature a stage that no item can have: a warning", async () => {
    const rule = "featured_items: [{field: maturity, options: [{value: gradated}]}]";
    const { lines } = await read(`foundation: a\n${rule}`);
    expect(lines).toEqual(['warning 2:54 there is no stage "gradated" → did you mean "graduated"?']);
  });

  test("tag projects by the first tag of the alphabet that matches; an item's own tags win", async () => {
    const { project } = await read(`foundation: a
tags:
  zeta: [{category: Tools}]
  beta: [{category: Tools, subcategories: [Hammers]}]
  alpha: [{category: Tools, subcategories: [Saws]}]`);
    const tags = ["Anvil", "Cog", "Dowel"].map((name) => project(name)?.tags);
    expect(tags).toEqual([["beta"], [], ["own"]]);
  });

  test("mark end users where the item doesn't say", async () => {
    const { project } = await read("foundation: a\nenduser: [{category: Smith Members, subcategories: [Gold]}]");
    expect(["Eve", "Fay", "Anvil"].map((name) => project(name)?.isEndUser)).toEqual([false, true, undefined]);
  });
});
