import { describe, expect, it } from "vitest";
import { SOUND_LANDSCAPE, withChange } from "../descriptors/landscape-fixture";
import { readDescriptors } from "../descriptors/read";
import { makeFolder } from "../source/folder-fixture";
import { comparePositions, type Problem } from "../source/problem";
import { checkLogoFile } from "./logo-file";
import { checkRules } from "./rules";

const TODAY = "2026-08-07";

async function check(files: Record<string, string>): Promise<string[]> {
  const problems: Problem[] = [];
  const report = (problem: Problem) => problems.push(problem);
  const root = await makeFolder(files);
  const set = await readDescriptors(root, report);
  const hasIcon = async (icon: string) => icon === "simple-icons:envoyproxy";
  await checkRules(set, report, { hasIcon, checkFile: (file) => checkLogoFile(root, file) }, TODAY);
  return problems
    .sort(comparePositions)
    .map(({ file, line, column, level, what, fix }) => `${file}:${line}:${column} ${level} ${what} → ${fix}`);
}

const ALPHA = "projects/alpha.yml";
const BETA = "projects/beta.yml";
const LANDSCAPE = "landscape.yml";

describe("checkRules", () => {
  it("finds nothing in a sound landscape", async () => {
    expect(await check(SOUND_LANDSCAPE)).toEqual([]);
  });

  it.each([
    // Places and stages
    [ALPHA, "tools/sharp", "tols/sharp", "5:14 error unknown category `tols` → did you mean `tools`?"],
    [
      ALPHA,
      "tools/sharp, ",
      "food/sharp, tools/sharp, ",
      "5:14 error unknown category `food` → add the category to landscape.yml",
    ],
    [BETA, "tools/blunt", "tools/blint", "3:14 error unknown subcategory `blint` of `tools` → did you mean `blunt`?"],
    [ALPHA, "stage: grown\n", "stage: grwn\n", "17:8 error unknown stage `grwn` → did you mean `grown`?"],
    [ALPHA, "stage: young,", "stage: infant,", "19:14 error unknown stage `infant` → known: young, grown, gone"],
    // References
    [BETA, "vendor: small", "vendor: smal", "7:15 error unknown vendor `smal` → did you mean `small`?"],
    [BETA, "vendor: small", "vendor: other", "7:15 error unknown vendor `other` → add vendors/other.yml"],
    [ALPHA, "[beta]", "[betta]", "24:20 error unknown project `betta` → did you mean `beta`?"],
    [ALPHA, "[beta]", "[beta, alpha]", "24:26 error a project can't relate to itself → remove it"],
    [
      "vendors/small.yml",
      "parent: maker",
      "parent: makers",
      "4:9 error unknown vendor `makers` → did you mean `maker`?",
    ],
    [
      "vendors/small.yml",
      "parent: maker",
      "parent: small",
      "4:9 error `small` ends up as its own parent → break the circle",
    ],
    // Slugs
    [ALPHA, "name: Alpha\n", "name: Alpha\nslug: beta\n", "2:7 warning the slug is `beta`, the file `alpha.yml` → "],
    [ALPHA, "[first]", "[beta]", "2:13 error the old slug `beta` is in use by projects/beta.yml → "],
    ["vendors/small.yml", "[tiny]", "[maker]", "2:13 error the old slug `maker` is in use by vendors/maker.yml → "],
    // Structure
    [LANDSCAPE, "id: grown", "id: young", "8:11 error the id `young` stands twice among these stages → "],
    [LANDSCAPE, "id: blunt", "id: sharp", "20:13 error the id `sharp` stands twice among these subcategories → "],
    [
      LANDSCAPE,
      "categories: [tools]",
      "categories: [tool]",
      "11:56 error the group `all` names an unknown category `tool` → did you mean `tools`?",
    ],
    // Dates
    [ALPHA, "date: 2018-11-28", "date: 2015", "20:27 error grown on 2015 stands after young on 2016-03 → "],
    [
      ALPHA,
      "{ stage: young, date: 2016-03 }",
      "{ stage: grown, date: 2016-03 }",
      "20:14 error grown (2018-11-28) can't follow grown (2016-03) → keep one of the two",
    ],
    [ALPHA, "date: 2018-11-28", "date: 2027-01", "20:27 warning 2027-01 lies in the future → check the year"],
    [ALPHA, "date: 2018-02-01", "date: 2026-08-08", "29:13 warning 2026-08-08 lies in the future → "],
    [
      ALPHA,
      "stage: grown\n",
      "stage: young\n",
      "17:8 error the stage is young, but `stages` ends with grown → correct one of the two",
    ],
    [
      ALPHA,
      "stage: grown\nstages",
      "stages",
      "17:1 error `stages` ends with grown, but the project has no `stage` → add `stage: grown`",
    ],
    // Licences
    [
      ALPHA,
      "license: Apache-2.0\n",
      "license: Apache 2\n",
      "13:10 error `Apache 2` is no SPDX licence expression → did you mean `Apache-2.0`?",
    ],
    [
      ALPHA,
      "license: MIT }",
      "license: Homemade }",
      "10:76 error `Homemade` is no SPDX licence expression → write an SPDX expression",
    ],
    [ALPHA, "from: MIT", "from: MTI", "15:25 error `MTI` is no SPDX licence expression → "],
    [
      ALPHA,
      "license: Apache-2.0\n",
      "license: MIT\n",
      "13:10 warning the licence is MIT, but `license-changes` ends with Apache-2.0 → ",
    ],
    // Logos
    [
      BETA,
      "simple-icons:envoyproxy",
      "simple-icons:envoi",
      "5:15 error the icon packages have no `simple-icons:envoi` → ",
    ],
    [ALPHA, "file: logos/alpha.svg", "file: logos/none.svg", "16:15 error there is no logo file `logos/none.svg` → "],
    [
      ALPHA,
      "file: logos/alpha.svg",
      "file: landscape.yml",
      "16:15 error the logo `landscape.yml` is no picture that can be read → ",
    ],
    [
      ALPHA,
      "file: logos/alpha.svg",
      "file: ../alpha.svg",
      "16:15 error the path `../alpha.svg` leaves the landscape's folder → ",
    ],
    [
      ALPHA,
      "file: logos/alpha.svg",
      "file: /etc/hostname",
      "16:15 error the path `/etc/hostname` leaves the landscape's folder → ",
    ],
    // Texts
    [ALPHA, ", zh: 切割。", "", "6:1 warning the summary has no Chinese text → add `zh` to it"],
    [
      BETA,
      "summary: { en: Hammers., zh: 锤打。 }\n",
      "",
      "1:1 warning the summary is missing → add it in `en` and `zh`",
    ],
    ["vendors/maker.yml", ", zh: 制造者", "", "1:1 warning the name has no Chinese text → "],
    ["vendors/maker.yml", "summary: { en: Makes., zh: 制造。 }\n", "", "1:1 warning the summary is missing → "],
    [LANDSCAPE, "        summary: { en: Blunt ones., zh: 钝的。 }\n", "", "20:9 warning the summary is missing → "],
    [
      LANDSCAPE,
      ", label: { en: Grown, zh: 成熟 }",
      ", label: { en: Grown }",
      "8:69 warning the label has no Chinese text → ",
    ],
    [ALPHA, "zh: 切割。", "zh: Cuts too.", "6:27 warning the Chinese summary holds no Chinese → "],
    [ALPHA, "en: Cuts.", "en: Cuts 木.", "6:16 warning the English summary holds Chinese → write it in English alone"],
    [
      "vendors/maker.yml",
      "en: Makes.",
      "en: Makes robust things.",
      "5:16 warning the summary praises: “robust” → say what it does instead",
    ],
    [
      LANDSCAPE,
      "summary: { en: Blunt ones., zh: 钝的。 }",
      "summary: { en: Blunt ones., zh: 业界领先的钝器。 }",
      "22:41 warning the summary praises: “领先” → ",
    ],
    [ALPHA, "en: Cuts.", "en: Alpha is a tool that cuts.", "6:16 warning the summary begins with its own name → "],
    [ALPHA, "en: Cuts.", "en: The First provides blades.", "6:16 warning the summary begins with its own name → "],
    [ALPHA, "zh: 切割。", "zh: Alpha 是一款刀具。", "6:27 warning the summary begins with its own name → "],
    [ALPHA, "en: Cuts.", "en: A fast cloud native knife.", "6:16 warning the summary begins with “cloud native”"],
    // Unused
    [
      BETA,
      "\nvendors:\n  - { vendor: small, role: seller }",
      "",
      "vendors/small.yml:1:1 warning no project names the vendor `small` → ",
    ],
    [ALPHA, "tools/sharp, ", "", "landscape.yml:17:13 warning no project stands in `tools/sharp` → "],
  ])("answers a change of %s from %j to %j with %j", async (file, passage, replacement, expected) => {
    const lines = await check(withChange(file, passage, replacement));
    const isElsewhere = /^(landscape|vendors)/.test(expected);
    const start = isElsewhere ? expected : `${file}:${expected}`;
    expect(
      lines.filter((line) => line.startsWith(start)),
      lines.join("\n"),
    ).toHaveLength(1);
  });

  it.each([
    ["a stage after an archived one", "{ stage: young, date: 2016-03 }", "{ stage: gone, date: 2016-03 }"],
    ["dates that may be in order", "date: 2018-11-28", "date: 2016"],
    ["a licence of the project's own", "license: MIT }", "license: LicenseRef-Own }"],
    ["a logo of colour alone", "{ file: logos/alpha.svg }", '{ color: "#AC6199" }'],
  ])("has nothing against %s", async (_, passage, replacement) => {
    expect(await check(withChange(ALPHA, passage, replacement))).toEqual([]);
  });

  it.each([
    "Leading zeros and names that lead to others.",
    "Alphabets are its food.",
    "Keeps what Alpha is made of.",
    "Runs where cloud native things run.",
  ])("takes %j for a summary that tells", async (summary) => {
    expect(await check(withChange(ALPHA, "en: Cuts.", `en: ${summary}`))).toEqual([]);
  });

  it("finds a sentence that stands twice, however it is written, and names the first place", async () => {
    const again = SOUND_LANDSCAPE["vendors/maker.yml"]?.replace("Makes.", '"Makes. CUTS paper, into equal halves!"');
    const files = {
      ...withChange(ALPHA, "en: Cuts.", "en: Cuts paper into equal halves."),
      "vendors/maker.yml": again ?? "",
    };
    expect(await check(files)).toEqual([
      expect.stringContaining("vendors/maker.yml:5:16 warning a sentence here stands in projects/alpha.yml:6 already"),
    ]);
  });

  it("finds a Chinese sentence that stands twice, and lets short ones be", async () => {
    const twice = withChange(ALPHA, "zh: 切割。", "zh: 切割。把纸裁成两半大小相等。");
    const other = SOUND_LANDSCAPE[BETA]?.replace("zh: 锤打。", "zh: 切割。把纸裁成两半，大小相等。") ?? "";
    expect(await check({ ...twice, [BETA]: other })).toEqual([
      expect.stringContaining("projects/beta.yml:4:30 warning a sentence here stands in projects/alpha.yml:6 already"),
    ]);
  });

  it("names both ends of a clash of slugs", async () => {
    const lines = await check({
      ...SOUND_LANDSCAPE,
      "projects/second.yml": SOUND_LANDSCAPE[BETA]?.replace("name: Beta", "name: Beta\nslug: beta") ?? "",
    });
    expect(lines).toContainEqual(
      expect.stringContaining("projects/second.yml:2:7 error the slug `beta` belongs to projects/beta.yml already"),
    );
  });

  it("refuses one old slug for two projects", async () => {
    const files = withChange(BETA, "name: Beta\n", "name: Beta\nold-slugs: [first]\n");
    expect(await check(files)).toEqual([
      expect.stringContaining("projects/beta.yml:2:13 error the old slug `first` is in use by projects/alpha.yml"),
    ]);
  });

  it("lets an archived project come back", async () => {
    const stages =
      "  - { stage: young, date: 2016 }\n  - { stage: gone, date: 2017 }\n  - { stage: young, date: 2018 }\n";
    const files = withChange(ALPHA, "  - { stage: young, date: 2016-03 }\n", stages);
    expect(await check(files)).toEqual([]);
  });

  it("finds a graduation before an incubation", async () => {
    const stages = "  - { stage: grown, date: 2016-03 }\n  - { stage: young, date: 2018-11-28 }\n";
    const before = "  - { stage: young, date: 2016-03 }\n  - { stage: grown, date: 2018-11-28 }\n";
    const files = withChange(ALPHA, before, stages);
    expect(await check(files)).toContainEqual(
      expect.stringContaining(
        "projects/alpha.yml:20:14 error young (2018-11-28) can't follow grown (2016-03) → correct the stages or their dates",
      ),
    );
  });

  it("finds a circle of parents through several vendors, once for each in it", async () => {
    const files = withChange("vendors/maker.yml", "country: CN\n", "country: CN\nparent: small\n");
    const lines = await check(files);
    expect(lines).toEqual([
      expect.stringContaining("vendors/maker.yml:5:9 error `maker` ends up as its own parent"),
      expect.stringContaining("vendors/small.yml:4:9 error `small` ends up as its own parent"),
    ]);
  });

  it("warns of a foundation as vendor of what it hosts, and not of one that hosts nothing", async () => {
    const host = "name: Host\nkind: foundation\nsummary: { en: Hosts., zh: 托管。 }\n";
    expect(await check({ ...SOUND_LANDSCAPE, "vendors/host.yml": host })).toEqual([]);
    const named = withChange(
      ALPHA,
      "  - { vendor: maker, role: origin }\n",
      "  - { vendor: maker, role: origin }\n  - { vendor: host, role: maintainer }\n",
    );
    expect(await check({ ...named, "vendors/host.yml": host })).toEqual([
      expect.stringContaining("projects/alpha.yml:23:5 warning `host` hosts this project"),
    ]);
  });

  it("does not blame others for a file that can't be read", async () => {
    const lines = await check({
      ...SOUND_LANDSCAPE,
      [BETA]: "name: [\n",
      "vendors/small.yml": "kind: company\nname: {\n",
    });
    expect(new Set(lines.map((line) => line.split(":")[0]))).toEqual(new Set([BETA, "vendors/small.yml"]));
  });

  it("does not blame projects for a landscape file that can't be read", async () => {
    const lines = await check({ ...SOUND_LANDSCAPE, [LANDSCAPE]: "name: [\n" });
    expect(new Set(lines.map((line) => line.split(":")[0]))).toEqual(new Set([LANDSCAPE]));
  });
});
