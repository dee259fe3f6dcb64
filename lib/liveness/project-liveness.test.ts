import { describe, expect, it } from "vitest";
import { livenessOf, totalsOf } from "./project-liveness";
import type { RepositoryData } from "./repository-data";
import type { RepositoryReport } from "./types";

const READ_ON = "2026-06-30";

function report(data: Partial<RepositoryData>, more: Partial<RepositoryReport> & { readOn?: string } = {}) {
  const { readOn = READ_ON, ...rest } = more;
  const whole = { name: "a/b", stars: 0, isArchived: false, languages: [], topics: [], releaseDays: [], ...data };
  return { url: "https://github.com/a/b", isPrimary: false, known: { data: whole, readOn }, ...rest };
}

const at = (on: string) => ({ lastCommit: { on } });

describe("livenessOf", () => {
  it("says nothing where nothing was read", () => {
    expect(livenessOf([])).toBeNull();
    expect(livenessOf([{ url: "https://github.com/a/b", isPrimary: true, goneOn: READ_ON }])).toBeNull();
  });

  it.each([
    ["2026-06-30", true],
    ["2025-06-30", true],
    ["2025-06-29", false],
  ])("counts a year back from the day of reading: %s is %s", (on, isAlive) => {
    expect(livenessOf([report(at(on))])?.isAlive).toBe(isAlive);
  });

  it("does not let a project go quiet because nobody has read it for long", () => {
    expect(livenessOf([report(at("2020-05-01"), { readOn: "2020-06-01" })])).toMatchObject({
      isAlive: true,
      readOn: "2020-06-01",
    });
  });

  it("takes the newest commit of any repository, with the day on which that one was read", () => {
    const reports = [report(at("2024-01-01")), report(at("2026-03-03"), { readOn: "2026-05-05" }), report({})];
    expect(livenessOf(reports)).toMatchObject({ lastCommit: "2026-03-03", readOn: "2026-05-05", isAlive: true });
  });

  it("is archived with its main repository, whatever moves beside it", () => {
    const archived = { isArchived: true, archivedOn: "2026-01-01", ...at("2025-12-31") };
    const reports = [report(at("2026-06-01")), report(archived, { isPrimary: true })];
    expect(livenessOf(reports)).toMatchObject({ isAlive: false, isArchivedByOwner: true, archivedOn: "2026-01-01" });
    expect(livenessOf([report(at("2026-06-01"), { isPrimary: true }), report(archived)])?.isArchivedByOwner).toBe(
      false,
    );
  });

  it("is archived without a known main repository when all of them are", () => {
    const archived = report({ isArchived: true, ...at("2026-06-01") });
    expect(livenessOf([archived, archived])?.isArchivedByOwner).toBe(true);
    expect(livenessOf([archived, report({})])?.isArchivedByOwner).toBe(false);
  });

  it("is not alive without any commit", () => {
    expect(livenessOf([report({})])).toStrictEqual({
      isAlive: false,
      isArchivedByOwner: false,
      releasesInYear: 0,
      hasMoreReleases: false,
      readOn: READ_ON,
    });
  });

  it("adds up the releases of the year before each reading, a full page standing for more", () => {
    const few = report({ releaseDays: ["2026-01-01", "2025-06-30", "2025-06-29"] });
    expect(livenessOf([few, few])).toMatchObject({ releasesInYear: 4, hasMoreReleases: false });
    const full = report({ releaseDays: Array.from({ length: 100 }, () => "2026-06-01") });
    expect(livenessOf([full])).toMatchObject({ releasesInYear: 100, hasMoreReleases: true });
  });
});

describe("totalsOf", () => {
  it("adds what can be added and takes people from the main repository", () => {
    const reports = [
      report({ stars: 5, contributors: 9, goodFirstIssues: 1 }),
      report({ stars: 10, contributors: 3, contributorsInYear: 2 }, { isPrimary: true }),
    ];
    expect(totalsOf(reports)).toStrictEqual({
      stars: 15,
      contributors: 3,
      contributorsInYear: 2,
      goodFirstIssues: 1,
      latestRelease: undefined,
    });
  });

  it("finds the newest release of all, and nothing where nothing is known", () => {
    const [old, young] = ["2026-01-01", "2026-02-02"].map((on) => ({ on, name: `of ${on}` }));
    expect(totalsOf([report({ latestRelease: old }), report({ latestRelease: young })]).latestRelease).toBe(young);
    expect(totalsOf([])).toMatchObject({ stars: undefined, latestRelease: undefined });
  });
});
