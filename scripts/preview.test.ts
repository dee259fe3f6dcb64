import { execFile } from "node:child_process";
import { rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { previewSchema } from "../lib/preview/schema";
import { makeRepository, type TestRepository } from "../lib/testing/git-repository";

const run = promisify(execFile);

const LANDSCAPE = `landscape:
  - category:
    name: Network
    subcategories:
      - subcategory:
        name: Proxy
        items:
          - item:
            name: Alpha
            homepage_url: https://alpha.example/
          - item:
            name: Beta
            homepage_url: https://beta.example/
`;

async function preview(args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const all = ["--import", "tsx", "scripts/preview.ts", ...args];
  return run(process.execPath, all).then(
    (done) => ({ code: 0, ...done }),
    (failed: { code: number; stdout: string; stderr: string }) => failed,
  );
}

describe("preview", () => {
  let repository: TestRepository;

  beforeEach(async () => {
    repository = await makeRepository();
    await repository.commit("landscape.yml", LANDSCAPE, { written: "2024-01-02" });
  });

  afterEach(() => repository.remove());

  const rewrite = (text: string) => writeFile(path.join(repository.folder, "landscape.yml"), text);

  it("shows what is not committed yet", async () => {
    await rewrite(LANDSCAPE.replace("Beta", "Gamma").replace("https://alpha.example/", "https://a.example/"));
    const { code, stdout } = await preview(["--base", "main", "--dir", repository.folder, "--format", "json"]);
    expect(code).toBe(0);
    const { projects, findings } = previewSchema.parse(JSON.parse(stdout));
    expect(projects.counts).toEqual({ added: 0, removed: 0, moved: 0, edited: 2 });
    expect(projects.edited.map(({ slug, oldSlug }) => [slug, oldSlug])).toEqual([
      ["alpha", undefined],
      ["gamma", "beta"],
    ]);
    expect(findings.new).toBe(0);
  });

  it("ends with 1 where there are errors, and says where", async () => {
    await rewrite(LANDSCAPE.replace("https://alpha.example/", "javascript:alert(1)"));
    const { code, stdout } = await preview(["--base", "main", "--dir", repository.folder]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^landscape\.yml:10:\d+ {2}error \(new\)/m);
  });

  it("says in a sentence what it can't compare with", async () => {
    const unknown = await preview(["--base", "nope", "--dir", repository.folder]);
    expect(unknown).toMatchObject({ code: 1, stdout: "" });
    expect(unknown.stderr).toContain("can't be compared with nope: there is no commit nope");
    await rm(path.join(repository.folder, ".git"), { recursive: true });
    expect((await preview(["--base", "main", "--dir", repository.folder])).stderr).toMatch(
      /can't be compared with main/,
    );
  });
});
