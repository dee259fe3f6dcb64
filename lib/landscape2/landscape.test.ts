import { describe, expect, test } from "vitest";
import { oneItem, readTexts } from "./fixture";

/** Warnings that the fixture's logo brings along. */
const isOfLogo = (line: string) => line.includes("logo is an address");

async function readOne(...keys: string[]) {
  const { landscape, lines } = await readTexts(oneItem(...keys));
  return { project: landscape?.projects[0], landscape, lines: lines.filter((line) => !isOfLogo(line)) };
}

describe("an item", () => {
  test("becomes a project with its permanent slug and its old ids", async () => {
    const { project, lines } = await readOne("description: Hits hard.", "repo_url: https://github.com/anvil/anvil");
    expect(lines).toEqual([]);
    expect(project).toMatchObject({
      slug: "anvil",
      legacyIds: { landscape2: ["runtime--engines--anvil"], landscapeapp: ["anvil"] },
      name: "Anvil",
      kind: "open-source",
      summary: { en: "Hits hard." },
      placements: [{ category: "runtime", subcategory: "engines" }],
      homepage: "https://anvil.example",
      repositories: [{ url: "https://github.com/anvil/anvil", isPrimary: true }],
      isOpenSource: true,
      logo: { kind: "monogram" },
      position: { file: "landscape.yml", line: 8, column: 13 },
    });
  });

  test("may have numbers and booleans where texts are expected, as in landscape2", async () => {
    const { landscape, lines } = await readTexts(
      "categories: [{name: 1, subcategories: [{name: 2, items: [{name: false, homepage_url: 'https://a.example', logo: 3}]}]}]",
      "",
      new Set(["hosted_logos/3"]),
    );
    expect(lines).toEqual([]);
    expect(landscape?.projects[0]).toMatchObject({
      name: "false",
      placements: [{ category: "1", subcategory: "2" }],
      logo: { kind: "file", file: "hosted_logos/3" },
    });
  });

  test("keeps every fact that has no field, and warns of the keys that nobody knows", async () => {
    const { project, lines } = await readOne(
      "slug: llm-d",
      "stock_ticker: ANV",
      "allow_duplicate_repo: true",
      "bluesky_url: https://bsky.app/profile/anvil",
      "extra:\n  ai: true\n  blogs_url: https://anvil.example/blog\n  training_type: e-learning\n  annotations:\n    Mascot: hammer",
    );
    expect(project?.extra).toEqual({
      "Stock ticker": "ANV",
      "Training type": "e-learning",
      Mascot: "hammer",
      slug: "llm-d",
      bluesky_url: "https://bsky.app/profile/anvil",
      ai: "true",
      blogs_url: "https://anvil.example/blog",
    });
    expect(lines).toEqual([
      'warning 12:13 unknown key "slug"; kept as a fact without meaning → remove it, or use extra.annotations',
      'warning 15:13 unknown key "bluesky_url"; kept as a fact without meaning → move it under "extra"',
      'warning 17:15 unknown key "ai"; kept as a fact without meaning → remove it, or use extra.annotations',
      'warning 18:15 unknown key "blogs_url"; kept as a fact without meaning → did you mean "blog_url"?',
    ]);
  });

  test("links everything that landscape2 links, by kind", async () => {
    const { project, lines } = await readOne(
      "twitter: https://x.com/anvil",
      "project_org: https://github.com/anvil",
      "extra:\n  slack_url: https://anvil.example/slack\n  dev_stats_url: https://anvil.example/stats\n  gitter_url: https://anvil.example/gitter",
      "  other_links:\n    - name: Mail\n      url: mailto:hello@anvil.example",
    );
    expect(lines).toEqual([]);
    expect(project?.links).toEqual([
      { kind: "x", url: "https://x.com/anvil" },
      { kind: "other", name: "Repositories", url: "https://github.com/anvil" },
      { kind: "slack", url: "https://anvil.example/slack" },
      { kind: "devstats", url: "https://anvil.example/stats" },
      { kind: "chat", name: "Gitter", url: "https://anvil.example/gitter" },
      { kind: "other", name: "Mail", url: "mailto:hello@anvil.example" },
    ]);
  });

  test("splits tags, personas and languages, and takes the summary's texts", async () => {
    const { project } = await readOne(
      "extra:\n  tag: [observability]\n  summary_tags: tracing, , Observability, metrics\n  summary_personas: SRE,Developer\n  summary_languages: Go, Rust",
      "  summary_integration: old\n  summary_integrations: new\n  summary_intro_url: https://anvil.example/intro",
    );
    expect(project).toMatchObject({
      tags: ["observability", "tracing", "metrics"],
      languages: ["Go", "Rust"],
      summaryFields: { integrations: "new", introUrl: "https://anvil.example/intro", personas: ["SRE", "Developer"] },
    });
  });

  test.each([
    ["a false of its own", ["open_source: false", "repo_url: https://a.example", "license: MIT"], false],
    ["a licence that the OSI approves", ["license: Apache-2.0"], true],
    ["a licence that it doesn't", ["repo_url: https://a.example", "license: BUSL-1.1"], false],
    ["a repository alone", ["repo_url: https://a.example", "license: Apache 2.0"], true],
    ["nothing", [], undefined],
  ])("is open source or not by %s", async (_, keys, isOpenSource) => {
    expect((await readOne(...keys)).project?.isOpenSource).toBe(isOpenSource);
  });

  test("lists its repositories with branches and licences, and its audits newest first", async () => {
    const { project, lines } = await readOne(
      "repo_url: https://a.example/1\nbranch: main\nlicense: MIT",
      "additional_repos:\n  - repo_url: https://a.example/2\n    license: BSD-3-Clause",
      "extra:\n  audits:\n    - {date: 2020-01-02, type: security, url: 'https://a.example/a', vendor: Ada}",
      "    - {date: 2021-01-02, type: security, url: 'https://a.example/b', vendor: Bob}",
    );
    expect(lines).toEqual([]);
    expect(project?.license).toBe("MIT");
    expect(project?.repositories).toEqual([
      { url: "https://a.example/1", isPrimary: true, branch: "main", license: "MIT" },
      { url: "https://a.example/2", isPrimary: false, license: "BSD-3-Clause" },
    ]);
    expect(project?.audits.map(({ vendor }) => vendor)).toEqual(["Bob", "Ada"]);
  });

  test.each([
    ["no name", oneItem().replace("name: Anvil", "name: ' '"), '8:13 an item has no "name"'],
    ["no homepage", oneItem().replace(/homepage_url.*/, ""), '8:13 Anvil has no "homepage_url"'],
    ["a script for a homepage", oneItem().replace("https://anvil.example", '"javascript:alert(1)"'), "10:27"],
    ["a hidden script", oneItem('repo_url: "java\\nscript:alert(1)"'), '12:23 "repo_url"'],
    ["an impossible day", oneItem("joined: 2021-02-30"), '12:21 "joined" is not a date: "2021-02-30"'],
    [
      "an audit without a vendor",
      oneItem("extra: {audits: [{date: 2021-02-03, type: x, url: 'https://a.example'}]}"),
      "12:30 an audit lacks vendor",
    ],
    ["a map for a text", oneItem("description: {en: x}"), '12:26 "description" is a map, not a text'],
    ["a text for a list", oneItem("additional_repos: none"), '12:31 "additional_repos" is the text "none", not a list'],
    ["nothing at all", oneItem().replace(/- item:[^]*/, "-"), "an item is no map"],
    ["neither root", "things: []", 'the file has neither "landscape:" nor "categories:"'],
    ["broken YAML", "landscape: [", "YAML syntax"],
  ])("with %s is an error that says where", async (_, data, message) => {
    const { lines } = await readTexts(data);
    expect(lines.filter((line) => line.startsWith("error"))).toEqual([expect.stringContaining(message)]);
  });

  test("of the same name in one subcategory is an error, in another it has its own slug and ids", async () => {
    const item = "{name: Anvil, homepage_url: 'https://a.example', logo: 'https://a.example'}";
    const { landscape, lines } = await readTexts(
      `landscape: [{name: A, subcategories: [{name: B, items: [${item}, ${item}]}, {name: C, items: [${item}]}]}]`,
    );
    expect(lines.filter((line) => line.startsWith("error"))).toEqual([
      expect.stringContaining('"Anvil" stands in this subcategory already, line 1 → remove one'),
    ]);
    expect(landscape?.projects.map(({ slug }) => slug)).toEqual(["anvil", "anvil-2", "anvil-3"]);
    expect(landscape?.projects.map(({ legacyIds }) => legacyIds)).toEqual([
      { landscape2: ["a--b--anvil"], landscapeapp: ["anvil"] },
      { landscape2: [], landscapeapp: ["anvil-2"] },
      { landscape2: ["a--c--anvil"], landscapeapp: ["anvil-3"] },
    ]);
  });

  test("reports all that is wrong in it at once", async () => {
    const { lines } = await readOne("joined: soon", "twitter: twitter", "extra:\n  accepted: never\n  audits: 1");
    expect(lines).toHaveLength(4);
  });

  test("of an old file is read by the old keys", async () => {
    const { project, lines } = await readOne(
      "cncf_project: incubating",
      "enduser: 'yes'",
      "joined: 2021-2-1",
      "organization: {name: Smithy}",
      "extra:\n  tag: runtime\n  accepted: '2020-03-07T00:00:00.000Z'",
    );
    expect(project).toMatchObject({
      stage: "incubating",
      isEndUser: true,
      joined: "2021-02-01",
      tags: ["runtime"],
      vendors: [{ vendor: "smithy", role: "seller" }],
      stageEvents: [{ stage: "sandbox", date: "2020-03-07" }],
    });
    expect(lines.map((line) => line.replace(/^(\S+) .*→ /, "$1 → "))).toEqual([
      'warning → rename it to "project"',
      "warning → write 2020-03-07",
      "warning → write it as a list",
      "warning → write true without quotes",
    ]);
  });
});

describe("a subcategory", () => {
  test("may be empty, and its note becomes what it says of itself", async () => {
    const { landscape, lines } = await readTexts(
      "landscape:\n- category:\n  name: C++ & Co\n  subcategories:\n  - name: Empty\n    note: Nothing here yet.\n    items:",
    );
    expect(lines).toEqual([]);
    expect(landscape?.categories).toEqual([
      {
        slug: "c++-co",
        name: { en: "C++ & Co" },
        subcategories: [{ slug: "empty", name: { en: "Empty" }, summary: { en: "Nothing here yet." } }],
      },
    ]);
  });

  test("in a category that stands twice goes to the first one, with a warning", async () => {
    const { landscape, lines } = await readTexts(
      "landscape:\n- name: A\n  subcategories: [{name: B, items: []}]\n- name: A\n  subcategories: [{name: C, items: []}]",
    );
    expect(landscape?.categories.map(({ subcategories }) => subcategories.map(({ slug }) => slug))).toEqual([
      ["b", "c"],
    ]);
    expect(lines).toEqual(['warning 4:3 category "A" stands here a second time → move its entries to the first one']);
  });
});
