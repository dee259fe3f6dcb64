import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

type Outcome = { code: number; stdout: string; stderr: string };

describe("npm run seed", () => {
  let folder: string;
  const at = (file: string) => path.join(folder, file);

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "cairn-seed-"));
    await mkdir(at("good/projects"), { recursive: true });
    await writeFile(
      at("good/landscape.yml"),
      [
        "name: { en: Seeded }",
        "stages: [{ id: sandbox, name: { en: Sandbox } }]",
        "categories:",
        "  - { id: net, name: { en: Net }, subcategories: [{ id: proxy, name: { en: Proxy } }] }",
      ].join("\n"),
    );
    await writeFile(
      at("good/projects/alpha.yml"),
      "name: Alpha\nkind: open-source\ncategories: [net/proxy]\nhomepage: https://alpha.example\nstage: sandbox\nsummary: { en: Passes on. }\n",
    );
    await cp(at("good"), at("bad"), { recursive: true });
    await writeFile(at("bad/projects/beta.yml"), "name: Beta\nkind: open-source\ncategories: [net/nowhere]\n");
  });

  afterAll(() => rm(folder, { recursive: true }));

  function seed(dir: string, database: string, ...more: string[]): Promise<Outcome> {
    const env = { ...process.env, DATABASE_URL: `file:${at(database)}` };
    const args = ["--import", "tsx", "scripts/seed.ts", "--dir", at(dir), ...more];
    return new Promise((resolve) => {
      execFile(process.execPath, args, { env }, (error, stdout, stderr) =>
        resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
      );
    });
  }

  it("prints the counts by kind, and says so when nothing has changed", async () => {
    const first = await seed("good", "counts.db");
    expect(first.stderr).not.toContain("Error");
    expect(first.stdout).toMatch(/^Seeded version [0-9a-f]{16}$/m);
    expect(first.stdout).toMatch(/^projects +1$/m);
    expect(first.stdout).toMatch(/^ {2}sandbox +1$/m);
    expect(first.code).toBe(0);
    const second = await seed("good", "counts.db", "--format", "json");
    expect(JSON.parse(second.stdout)).toMatchObject({
      errors: 0,
      isUnchanged: true,
      counts: { projects: 1, vendors: 0 },
    });
  });

  it("leaves the database as it is when the landscape has an error", async () => {
    await seed("good", "kept.db");
    const before = await readFile(at("kept.db"));
    const { code, stdout, stderr } = await seed("bad", "kept.db");
    expect(code).toBe(1);
    expect(stdout).toMatch(/^projects\/beta\.yml:\d+:\d+ {2}error/m);
    expect(stderr).toBe("");
    expect(before.equals(await readFile(at("kept.db")))).toBe(true);
  });

  it("says in one sentence that the database can't be written", async () => {
    const { code, stderr } = await seed("good", "good/landscape.yml/x.db");
    expect(code).toBe(1);
    expect(stderr.trim()).toMatch(/^The database .+ can't be opened for writing: [^\n]+\.$/);
  });
});
