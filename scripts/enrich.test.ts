import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { fakeGithub } from "../lib/testing/fake-github";
import { type FakeHost, startFakeHost } from "../lib/testing/fake-host";

type Outcome = { code: number; stdout: string; stderr: string };

function run(script: string, args: string[], env: Record<string, string>): Promise<Outcome> {
  return new Promise((resolve) => {
    const options = { env: { ...process.env, GITHUB_TOKEN: "", GITHUB_TOKENS: "", ...env } };
    execFile(process.execPath, ["--import", "tsx", `scripts/${script}.ts`, ...args], options, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });
}

describe("npm run enrich", () => {
  let folder: string;
  let host: FakeHost | undefined;
  const environment = () => ({ DATABASE_URL: `file:${path.join(folder, "test.db")}`, GITHUB_API_URL: host?.url ?? "" });

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "cairn-enrich-"));
    await mkdir(path.join(folder, "projects"), { recursive: true });
    await writeFile(
      path.join(folder, "landscape.yml"),
      "name: { en: Small }\nstages: [{ id: sandbox, name: { en: Sandbox } }]\ncategories:\n  - { id: net, name: { en: Net }, subcategories: [{ id: proxy, name: { en: Proxy } }] }\n",
    );
    await writeFile(
      path.join(folder, "projects/alpha.yml"),
      "name: Alpha\nkind: open-source\ncategories: [net/proxy]\nhomepage: https://alpha.example\nstage: sandbox\nrepositories: [{ url: https://github.com/acme/alpha }]\nsummary: { en: Passes on. }\n",
    );
  });

  afterEach(async () => {
    await host?.close();
    host = undefined;
  });

  afterAll(() => rm(folder, { recursive: true }));

  it("asks for a seed where there is no landscape", async () => {
    const { code, stderr } = await run("enrich", [], environment());
    expect(stderr).toContain("Run `npm run seed` first.");
    expect(code).toBe(1);
    expect((await run("seed", ["--dir", folder], environment())).code).toBe(0);
  });

  it("lists what failed with reason and remedy, then reads it, then leaves it alone", async () => {
    host = await startFakeHost(fakeGithub({}));
    const failed = await run("enrich", [], environment());
    expect(failed.stdout).toContain("https://github.com/acme/alpha\n  not found; mend the address in the descriptor");
    expect(failed.stdout).toContain("Read 0, failed 1, left 0.");
    expect(failed.stderr).toContain("No GITHUB_TOKEN");
    expect(failed.code).toBe(1);
    await host.close();
    host = await startFakeHost(fakeGithub({ "acme/alpha": { commits: ["2026-01-01T00:00:00Z"] } }));
    const read = await run("enrich", [], { ...environment(), GITHUB_TOKENS: "first,second" });
    expect(read).toMatchObject({ code: 0, stdout: "Read 1, failed 0, left 0.\n" });
    expect(read.stdout + read.stderr).not.toMatch(/first|second/);
    const again = await run("enrich", [], environment());
    expect(again.stderr).toContain("Repositories to read: 0; read in the last 24 hours: 1");
    expect(again.code).toBe(0);
  });

  it("stops cleanly at a limit and says when to go on", async () => {
    const reset = Math.ceil(Date.now() / 1000) + 3000;
    host = await startFakeHost(() => ({
      status: 403,
      headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(reset) },
      body: { message: "API rate limit exceeded" },
    }));
    const { code, stdout } = await run("enrich", ["--max-age", "0", "--wait", "1"], environment());
    expect(stdout).toMatch(/^Read 0, failed 0, left 1\.$/m);
    expect(stdout).toContain(new Date((reset + 1) * 1000).toISOString().slice(0, 16).replace("T", " "));
    expect(code).toBe(1);
  });

  it.each([[["--limit", "many"]], [["--max-age", "-1"]], [["--unknown"]]])("refuses %j", async (args) => {
    expect((await run("enrich", args, environment())).code).toBe(2);
  });

  it("says which project there is not, and which address is none", async () => {
    const { code, stderr } = await run("enrich", ["--only", "nothing"], environment());
    expect(stderr).toContain('no project "nothing"');
    expect(code).toBe(1);
    const wrong = await run("enrich", [], { ...environment(), GITHUB_API_URL: "nowhere" });
    expect(wrong.stderr).toContain("GITHUB_API_URL must be an address");
  });
});
