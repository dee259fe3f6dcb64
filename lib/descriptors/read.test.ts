import { describe, expect, it } from "vitest";
import { makeFolder } from "../source/folder-fixture";
import type { Problem } from "../source/problem";
import { SOUND_LANDSCAPE, withChange } from "./landscape-fixture";
import { readDescriptors } from "./read";

async function read(files: Record<string, string>) {
  const problems: Problem[] = [];
  const set = await readDescriptors(await makeFolder(files), (problem) => problems.push(problem));
  const lines = problems.map(({ file, line, column, what, fix }) => `${file}:${line}:${column} ${what} → ${fix}`);
  return { ...set, problems, lines };
}

describe("readDescriptors", () => {
  it("maps settings, projects and vendors to the model", async () => {
    const { landscape, problems, isWhole } = await read(SOUND_LANDSCAPE);
    expect(problems).toEqual([]);
    expect(isWhole).toBe(true);
    expect(landscape).toMatchObject({
      name: { en: "Field", zh: "领域" },
      foundation: "Host",
      editUrl: "https://code.example.org/edit",
      tileSize: "compact",
      stages: [
        { id: "young", isArchived: false },
        { id: "grown", isArchived: false, featured: { order: 1, label: { en: "Grown" } } },
        { id: "gone", isArchived: true },
      ],
      groups: [{ slug: "all", categories: ["tools"] }],
      categories: [
        { slug: "tools", summary: { en: "What tools are." }, subcategories: [{ slug: "sharp" }, { slug: "blunt" }] },
      ],
      vendors: [
        { slug: "maker", name: { en: "Maker", zh: "制造者" }, country: "CN", logo: { kind: "monogram" } },
        { slug: "small", oldSlugs: ["tiny"], name: { en: "Small" }, parent: "maker" },
      ],
    });
    expect(landscape.projects.map(({ slug }) => slug)).toEqual(["alpha", "beta"]);
  });

  it("maps every key of a project", async () => {
    const { landscape } = await read(SOUND_LANDSCAPE);
    expect(JSON.parse(JSON.stringify(landscape.projects[0]))).toEqual({
      slug: "alpha",
      oldSlugs: ["first"],
      legacyIds: { landscape2: ["tools-more--sharp--alpha"], landscapeapp: ["alpha"] },
      name: "Alpha",
      aliases: ["The First"],
      kind: "open-source",
      summary: { en: "Cuts.", zh: "切割。" },
      placements: [
        { category: "tools", subcategory: "sharp" },
        { category: "tools", subcategory: "blunt" },
      ],
      stage: "grown",
      stageEvents: [
        { stage: "young", date: "2016-03", foundation: "Host" },
        { stage: "grown", date: "2018-11-28", foundation: "Host" },
      ],
      foundation: "Host",
      featured: { order: 1, label: { en: "Grown", zh: "成熟" }, exceptIn: [] },
      license: "Apache-2.0",
      licenseChanges: [{ date: "2016", from: "MIT", to: "Apache-2.0" }],
      isOpenSource: true,
      homepage: "https://alpha.example.org",
      repositories: [
        { url: "https://code.example.org/alpha", isPrimary: true },
        { url: "https://code.example.org/alpha-extras", name: "Extras", license: "MIT", isPrimary: false },
      ],
      links: [
        { kind: "documentation", url: "https://alpha.example.org/docs" },
        { kind: "slack", url: "https://alpha.slack.example.org" },
      ],
      logo: { kind: "file", file: "logos/alpha.svg" },
      vendors: [{ vendor: "maker", role: "origin" }],
      relations: [{ kind: "alternative-to", target: "beta" }],
      tags: ["cutting"],
      languages: ["C++"],
      country: "DE",
      audits: [{ date: "2018-02-01", vendor: "Inspectors", type: "security", url: "https://alpha.example.org/audit" }],
      endUsers: ["A user"],
      joined: "2018-11-28",
      extra: { Blade: "steel" },
      sources: [{ fact: "origin", url: "https://alpha.example.org/history" }],
      position: { file: "projects/alpha.yml", line: 1, column: 1 },
    });
  });

  it.each([
    ["kind: open-source\n", "license: Apache-2.0", true],
    ["kind: open-source\n", "license: BUSL-1.1", false],
    ["kind: open-source\n", "license: LicenseRef-Own", undefined],
    ["kind: open-source\n", "tags: []", true],
    ["kind: commercial\n", "license: LicenseRef-Own", false],
    ["kind: managed-service\n", "tags: []", false],
    ["kind: open-core\n", "tags: []", undefined],
    ["kind: specification\n", "license: CC-BY-4.0", undefined],
    ["kind: specification\n", "license: Apache-2.0", true],
  ])("tells from %j and %j whether a project is open source", async (kind, license, expected) => {
    const { landscape } = await read(withChange("projects/beta.yml", "kind: commercial\n", `${kind}${license}\n`));
    expect(landscape.projects[1]?.isOpenSource).toBe(expected);
  });

  it("keeps the file's name as slug where the project states one", async () => {
    const files = {
      ...SOUND_LANDSCAPE,
      "projects/other.yml": "name: Alpha Two\nslug: other\nkind: commercial\ncategories: [tools/blunt]\n",
    };
    const { landscape, problems } = await read(files);
    expect(problems).toEqual([]);
    expect(landscape.projects.map(({ slug }) => slug)).toEqual(["alpha", "beta", "other"]);
  });

  it("locates keys and values of each file", async () => {
    const { landscape, locate } = await read(SOUND_LANDSCAPE);
    const [alpha] = landscape.projects;
    if (!alpha) throw new Error("no project");
    expect(locate(alpha, ["vendors", 0, "role"])).toEqual({ file: "projects/alpha.yml", line: 22, column: 28 });
    expect(locate(alpha, ["license"], "key")).toEqual({ file: "projects/alpha.yml", line: 13, column: 1 });
    expect(locate(landscape, ["stages", 1, "id"])).toEqual({ file: "landscape.yml", line: 8, column: 11 });
  });
});

describe("readDescriptors on faulty files", () => {
  it.each([
    ["lisence: MIT\n", "1:1 unknown key `lisence` → did you mean `license`?"],
    ["zebra: 1\n", "1:1 unknown key `zebra` → remove it; known here: `name`, "],
    ["links: { slak: https://x.example.org }\n", "1:10 unknown key `slak` in `links` → did you mean `slack`?"],
    [
      "repositories:\n  - { url: https://x.example.org, brnch: main }\n",
      "2:35 unknown key `brnch` in `repositories#1` → did you mean `branch`?",
    ],
    [
      "relations: { alternative: [beta] }\n",
      "1:14 unknown key `alternative` in `relations` → did you mean `alternative-to`?",
    ],
    [
      "description: Just text\n",
      "1:14 `description` must be a text for each language, not text → write `{ en: …, zh: … }`",
    ],
    ["description: { zh: 文 }\n", "1:14 `description.en` is missing → add it as text"],
    ["description: { en: One, two, zh: 文 }\n", "1:25 unknown key `two` in `description` → "],
    [
      "description: { en: One, two words, zh: 文 }\n",
      "1:25 unknown key `two words` in `description` → put the text before it in quotes",
    ],
    ["tags: cutting\n", "1:7 `tags` must be a list, not text → write a list"],
    [
      "tags: [Cutting Edge]\n",
      "1:8 `tags#1`: `Cutting Edge` is no tag → use lower case letters, numbers and single hyphens",
    ],
    ["tags: [a, b, a]\n", "1:14 `tags#3`: `a` stands twice in this list → remove one of the two"],
    ["tags:\n", "1:1 `tags` has no value → give it one or remove the key"],
    ["aliases: [1]\n", "1:11 `aliases#1` must be text, not a number → put the value in quotes"],
    ["languages: [true]\n", "1:13 `languages#1` must be text, not `true` or `false` → put the value in quotes"],
    ['license: ""\n', "1:10 `license` is empty → give it a value or remove the key"],
    [
      "homepage: javascript:alert(1)\n",
      "1:11 `homepage`: an address can't start with `javascript:` → write a complete address",
    ],
    ["homepage: www.example.org\n", "1:11 `homepage`: `www.example.org` is no complete address → "],
    ["documentation: https://me:secret@example.org\n", "1:16 `documentation`: the address holds a user name"],
    ["repositories: [javascript:alert(1)]\n", "1:16 `repositories#1`: an address can't start with `javascript:`"],
    ["repositories: [7]\n", "1:16 `repositories#1` must be text, not a number"],
    ["country: UK\n", "1:10 `country`: `UK` is no country code → "],
    [
      "stages: [{ stage: young, date: 2023-02-30 }]\n",
      "1:32 `stages#1.date`: `2023-02-30` is no date → write `YYYY-MM-DD`",
    ],
    ["stages: [{ stage: young, date: 23 }]\n", "1:32 `stages#1.date` is out of range"],
    ["stages: [{ stage: young }]\n", "1:10 `stages#1.date` is missing"],
    ["vendors: [{ vendor: maker, role: owner }]\n", "1:34 `vendors#1.role` can't be `owner` → known: `origin`"],
    [
      "vendors: [{ vendor: maker, role: maintaner }]\n",
      "1:34 `vendors#1.role` can't be `maintaner` → did you mean `maintainer`?",
    ],
    ["vendors: [{ vendor: maker }]\n", "1:11 `vendors#1.role` is missing → add one of `origin`"],
    ["old-slugs: [Old Name]\n", "1:13 `old-slugs#1`: `Old Name` can't stand in an address → write `old-name`"],
    ["logo: {}\n", "1:7 a logo is an icon, a file or a colour"],
    ["logo: { file: a.svg, icon: 'a:b' }\n", "1:7 a logo is an icon, a file or a colour"],
    ["logo: { color: red }\n", "1:16 `logo.color`: `red` is no colour"],
    ["logo: { icon: envoy }\n", "1:15 `logo.icon`: `envoy` names no icon"],
    ["extra: { a: { b: c } }\n", "1:13 `extra.a` must be text, not a map"],
    ["<<: { license: MIT }\n", "1:1 unknown key `<<`"],
    ["__proto__: { license: MIT }\n", "1:1 unknown key `__proto__`"],
    [`description: { en: "${"x".repeat(300)}" }\nsumary: x\n`, "2:1 unknown key `sumary` → did you mean `summary`?"],
  ])("answers %j with %j", async (text, expected) => {
    const rest = "name: Gamma\nkind: commercial\ncategories: [tools/blunt]\n";
    const { lines, isWhole } = await read({ ...SOUND_LANDSCAPE, "projects/gamma.yml": `${text}${rest}` });
    expect(lines).toEqual([expect.stringContaining(`projects/gamma.yml:${expected}`)]);
    expect(isWhole).toBe(false);
  });

  it.each([
    [
      "projects/alpha.yml",
      "kind: open-source",
      "kind: opensource",
      "4:7 `kind` can't be `opensource` → did you mean `open-source`?",
    ],
    ["projects/alpha.yml", "name: Alpha\n", "", "1:1 `name` is missing → add it as text"],
    ["projects/alpha.yml", "kind: open-source\n", "", "1:1 `kind` is missing → add one of `open-source`"],
    ["projects/alpha.yml", "[tools/sharp, tools/blunt]", "[]", "5:13 `categories` is empty"],
    ["projects/alpha.yml", "tools/sharp", "sharp", "5:14 `categories#1`: `sharp` names no place on the map"],
    [
      "projects/alpha.yml",
      "en: Cuts.",
      `en: ${"x".repeat(161)}`,
      "6:16 `summary.en` has 161 characters → shorten it to 160",
    ],
    ["projects/alpha.yml", "en: Cuts.", 'en: "a\\nb"', "6:16 `summary.en`: this holds a line break"],
    [
      "projects/alpha.yml",
      "name: Alpha",
      "name: Alpha One",
      "1:7 this name gives the slug `alpha-one`, the file is `alpha.yml` → rename the file to `alpha-one.yml`, or state `slug: alpha`",
    ],
    [
      "projects/alpha.yml",
      "name: Alpha",
      "name: Alpha\nslug: omega",
      "2:7 the slug is `omega`, the file `alpha.yml` → rename the file to `omega.yml`",
    ],
    ["vendors/maker.yml", "kind: company", "kind: firm", "2:7 `kind` can't be `firm`"],
    ["vendors/maker.yml", "name: { en: Maker, zh: 制造者 }", "name: { zh: 制造者 }", "1:7 `name.en` is missing"],
    ["landscape.yml", "tile-size: compact", "tile-size: tiny", "5:12 `tile-size` can't be `tiny`"],
    [
      "landscape.yml",
      "tile-size: compact",
      "analytics: { gtm: G-1 }",
      "5:19 `analytics.gtm`: `G-1` is no container of Google Tag Manager → write its id, as in `GTM-ABC1234`",
    ],
    ["landscape.yml", "order: 1,", "order: first,", "8:66 `stages#2.featured.order` must be a number"],
    [
      "landscape.yml",
      "archived: true",
      "archived: yes",
      "9:55 `stages#3.archived` must be `true` or `false`, not text",
    ],
    [
      "landscape.yml",
      "id: sharp",
      "id: Sharp",
      "17:13 `categories#1.subcategories#1.id`: `Sharp` can't stand in an address",
    ],
  ])("answers a change of %s from %j to %j", async (file, passage, replacement, expected) => {
    const { lines } = await read(withChange(file, passage, replacement));
    expect(lines).toEqual([expect.stringContaining(`${file}:${expected}`)]);
  });

  it("reports everything in a file and in all files at once", async () => {
    const { lines } = await read({
      ...withChange("landscape.yml", "tile-size: compact", "tile-size: tiny"),
      "projects/beta.yml": "name: [Beta\n",
      "projects/gamma.yml":
        "lisence: MIT\nhomepage: ftp://x\ntags: 1\nname: Gamma\nkind: x\ncategories: [tools/blunt]\n",
      "vendors/list.yml": "- a\n",
      "vendors/empty.yml": "",
    });
    const places = lines.map((line) => line.split(" ")[0]);
    expect(places.toSorted()).toEqual([
      "landscape.yml:5:12",
      expect.stringMatching(/^projects\/beta\.yml:\d:\d+$/),
      "projects/gamma.yml:1:1",
      "projects/gamma.yml:2:11",
      "projects/gamma.yml:3:7",
      "projects/gamma.yml:5:7",
      "vendors/empty.yml:1:1",
      "vendors/list.yml:1:1",
    ]);
  });

  it("keeps the valid parts of a faulty file, each list whole", async () => {
    const files = withChange("projects/alpha.yml", "aliases: [The First]", "aliases: [The First, 2]\nlisence: MIT");
    const { landscape } = await read(files);
    expect(landscape.projects[0]).toMatchObject({
      name: "Alpha",
      aliases: [],
      license: "Apache-2.0",
      oldSlugs: ["first"],
    });
  });

  it("knows the slugs of files that can't be used", async () => {
    const { landscape, unusable } = await read({
      ...SOUND_LANDSCAPE,
      "projects/beta.yml": "name: [",
      "vendors/small.yml": "kind: x",
    });
    expect(unusable).toEqual({ projects: new Set(["beta"]), vendors: new Set(["small"]) });
    expect(landscape.projects.map(({ slug }) => slug)).toEqual(["alpha"]);
  });

  it("asks for files that are named wrongly, and leaves others alone", async () => {
    const files = {
      ...SOUND_LANDSCAPE,
      "projects/gamma.yaml": "x",
      "projects/.hidden.yml": "x",
      "projects/README.md": "x",
    };
    const { lines } = await read(files);
    expect(lines).toEqual([
      "projects/gamma.yaml:1:1 descriptors end in `.yml`: this one is not read → rename it to `gamma.yml`",
    ]);
  });

  it("says when a folder is none", async () => {
    const { lines } = await read({ "landscape.yml": SOUND_LANDSCAPE["landscape.yml"] ?? "", projects: "a file" });
    expect(lines).toEqual([expect.stringContaining("projects:1:1 the folder can't be read (ENOTDIR)")]);
  });
});
