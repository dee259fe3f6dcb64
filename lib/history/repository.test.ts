import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { makeRepository, type TestRepository } from "../testing/git-repository";
import { openRepository } from "./repository";

const FILE = "landscape.yml";

describe("a file's past in a repository", () => {
  let made: TestRepository;

  beforeEach(async () => {
    made = await makeRepository();
  });

  afterEach(() => made.remove());

  const commit = (content: string, written: string, file = FILE) => made.commit(file, content, { written });
  const open = () => openRepository(made.folder, FILE);

  test("is a day for each on which it changed, with what it held at its end", async () => {
    await commit("one", "2020-01-01T10:00");
    const second = await commit("two", "2020-01-01T11:00");
    await commit("else", "2020-01-02", "other.yml");
    const third = await commit("three", "2020-01-03");
    const { daysAfter, read } = await open();
    const days = daysAfter(null) ?? [];
    expect(days).toEqual([
      { hash: second, day: "2020-01-01" },
      { hash: third, day: "2020-01-03" },
    ]);
    expect(await Promise.all(days.map(read))).toEqual(["two", "three"]);
  });

  test("goes on after a commit, on its own day too", async () => {
    const first = await commit("one", "2020-01-01T10:00");
    const second = await commit("two", "2020-01-01T11:00");
    const third = await commit("three", "2020-01-02");
    const { daysAfter } = await open();
    expect(daysAfter(first)?.map(({ hash }) => hash)).toEqual([second, third]);
    expect(daysAfter(third)).toEqual([]);
    expect(daysAfter("0".repeat(40))).toBeNull();
    expect(daysAfter("")).toBeNull();
  });

  test("is that of the branch, whatever was merged into it", async () => {
    await commit("one", "2020-01-01");
    await made.git(["switch", "--create", "side"]);
    const side = await commit("two", "2020-01-02");
    await made.git(["switch", "main"]);
    await made.git(["merge", "--no-ff", "side"], { written: "2020-01-05" });
    const { daysAfter } = await open();
    expect(daysAfter(null)?.map(({ day }) => day)).toEqual(["2020-01-01", "2020-01-05"]);
    expect(daysAfter(side)).toBeNull();
  });

  test("has the days of committing, or those of writing where all was committed at once, and never runs backwards", async () => {
    for (const [written, committed] of [
      ["2018-01-01", "2018-01-03"],
      ["2018-01-02", "2018-01-05"],
      ["2018-01-09", "2018-01-04"],
    ] as const)
      await made.commit(FILE, written, { written, committed });
    expect((await open()).daysAfter(null)?.map(({ day }) => day)).toEqual(["2018-01-03", "2018-01-05"]);
    const committed = "2024-06-01";
    await made.git(["checkout", "--orphan", "anew"]);
    for (const written of ["2018-01-01", "2019-05-05", "2019-03-03", "2020-01-01"])
      await made.commit(FILE, `${written}, anew`, { written, committed });
    const days = (await open()).daysAfter(null)?.map(({ day }) => day);
    expect(days).toEqual(["2018-01-01", "2019-05-05", "2020-01-01"]);
  });

  test("is read from a folder inside, under a name with any letters, and says where a commit has none", async () => {
    const file = "maps/*[a] 图.yml";
    await commit("kept", "2019-12-31", "maps/other.yml");
    const first = await commit("one", "2020-01-01", file);
    await made.git(["rm", "--quiet", "--", `:(literal)${file}`]);
    await made.git(["commit", "--quiet", "--message", "Gone"], { written: "2020-01-02" });
    for (const { folder, name } of [
      { folder: made.folder, name: file },
      { folder: path.join(made.folder, "maps"), name: `./${path.basename(file)}` },
    ]) {
      const { daysAfter, read } = await openRepository(folder, name);
      const days = daysAfter(null) ?? [];
      expect(days[0]?.hash).toBe(first);
      expect(await Promise.all(days.map(read))).toEqual(["one", null]);
    }
  });

  test("is refused where there is no repository, and empty where nobody ever had the file", async () => {
    await expect(openRepository(path.join(made.folder, "nowhere"), FILE)).rejects.toThrow();
    await commit("one", "2020-01-01");
    expect((await openRepository(made.folder, "data.yml")).daysAfter(null)).toEqual([]);
  });
});
