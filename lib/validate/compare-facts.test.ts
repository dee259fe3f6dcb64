import { describe, expect, it } from "vitest";
import { SOUND_LANDSCAPE, withChange } from "../descriptors/landscape-fixture";
import { readDescriptors } from "../descriptors/read";
import type { Landscape, Project } from "../model/types";
import { makeFolder } from "../source/folder-fixture";
import { comparePositions, type Problem } from "../source/problem";
import { compareFacts } from "./compare-facts";

const ALPHA = "projects/alpha.yml";
const SILENT = withChange(ALPHA, "differs: [{ fact: stages, reason: Younger there. }]\n", "");

/** The sound landscape's only hosted project, as another landscape would have it, and what that has otherwise. */
async function compare(files: Record<string, string>, change: (alpha: Project, reference: Landscape) => void) {
  const problems: Problem[] = [];
  const reference = (await readDescriptors(await makeFolder(SILENT), () => {})).landscape;
  const alpha = reference.projects.find(({ slug }) => slug === "alpha");
  if (!alpha) throw new Error("the fixture has no Alpha");
  change(alpha, reference);
  const set = await readDescriptors(await makeFolder(files), () => {});
  compareFacts(set, reference, (problem) => problems.push(problem));
  return problems
    .toSorted(comparePositions)
    .map(({ file, line, column, level, what, fix }) => `${file}:${line}:${column} ${level} ${what} → ${fix}`);
}

function setDate(alpha: Project, date: string): void {
  alpha.stageEvents = alpha.stageEvents.map((event) => (event.stage === "young" ? { ...event, date } : event));
}

describe("compareFacts", () => {
  it("finds nothing between a landscape and itself", async () => {
    expect(await compare(SILENT, () => {})).toEqual([]);
  });

  it("names both values, the place of ours and what to do", async () => {
    const lines = await compare(SILENT, (alpha) => {
      alpha.stage = "gone";
      alpha.homepage = "https://other.example.org";
      alpha.repositories = [];
      setDate(alpha, "2016-03-10");
    });
    expect(lines).toEqual([
      `${ALPHA}:7:11 warning the homepage is \`https://alpha.example.org\`, the reference has \`https://other.example.org\` → correct it, or say why under \`differs\` with \`fact: homepage\``,
      expect.stringContaining(
        "9:5 warning the main repository is `https://code.example.org/alpha`, the reference has none",
      ),
      expect.stringContaining("17:8 warning the stage is `grown`, the reference has `gone`"),
      expect.stringContaining("19:27 warning young is dated `2016-03`, the reference has `2016-03-10`"),
    ]);
  });

  it("finds dates that only one of the two has", async () => {
    const lines = await compare(SILENT, (alpha) => {
      alpha.stageEvents = alpha.stageEvents.map((event, index) => (index === 0 ? { ...event, stage: "gone" } : event));
    });
    expect(lines).toEqual([
      expect.stringContaining("19:3 warning gone is dated none, the reference has `2016-03`"),
      expect.stringContaining("19:5 warning young is dated `2016-03`, the reference has no such date"),
    ]);
  });

  it("takes an address in other clothes for the same", async () => {
    const lines = await compare(SILENT, (alpha) => {
      alpha.homepage = "http://www.alpha.example.org/";
      alpha.repositories = [{ url: "https://CODE.example.org/alpha.git", isPrimary: true }];
    });
    expect(lines).toEqual([]);
  });

  it("is silent about a difference with a reason, and not about others", async () => {
    const lines = await compare(SOUND_LANDSCAPE, (alpha) => {
      alpha.stage = "gone";
      setDate(alpha, "2015");
    });
    expect(lines).toEqual([expect.stringContaining("17:8 warning the stage is `grown`")]);
  });

  it("finds a reason that nothing needs any more", async () => {
    expect(await compare(SOUND_LANDSCAPE, () => {})).toEqual([
      `${ALPHA}:34:11 warning \`differs\` explains \`stages\`, which the reference has just so → remove it here`,
    ]);
  });

  it("leaves out stages of another foundation", async () => {
    const files = {
      ...SILENT,
      [ALPHA]: SILENT[ALPHA]?.replace("date: 2016-03 }", "date: 2016-03, foundation: Elsewhere }") ?? "",
    };
    const lines = await compare(files, (alpha) => {
      alpha.stageEvents = alpha.stageEvents.slice(1);
    });
    expect(lines).toEqual([]);
  });

  it.each([
    ["slug", "Alpha", "alpha", []],
    ["old slug", "First", "first", []],
    ["alias", "The First", "the-first", []],
    ["repository", "Omega", "omega", ["https://code.example.org/alpha"]],
  ])("knows a project by its %s", async (_, name, slug, urls) => {
    const lines = await compare(SILENT, (alpha) => {
      Object.assign(alpha, { name, slug, stage: "gone" });
      alpha.repositories = urls.map((url) => ({ url, isPrimary: true }));
    });
    expect(lines).toContainEqual(expect.stringContaining("the stage is `grown`, the reference has `gone`"));
    expect(lines.filter((line) => line.includes("landscape.yml"))).toEqual([]);
  });

  it("finds a hosted project that is missing, and one that nobody hosts", async () => {
    const lines = await compare(SILENT, (alpha) => {
      Object.assign(alpha, { name: "Omega", slug: "omega", repositories: [] });
    });
    expect(lines).toEqual([
      expect.stringContaining("landscape.yml:1:1 warning the reference has Omega (grown), this landscape hasn't → add"),
      expect.stringContaining("17:8 warning the stage is `grown`, the reference has no such project with a stage"),
    ]);
  });

  it("calls nothing missing that may stand in a file too faulty to read", async () => {
    const lines = await compare({ ...SILENT, [ALPHA]: "name: [" }, () => {});
    expect(lines).toEqual([]);
  });
});
