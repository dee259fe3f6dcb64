import { execFile } from "node:child_process";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { SOUND_LANDSCAPE } from "../lib/descriptors/landscape-fixture";
import { makeFolder } from "../lib/source/folder-fixture";

type Outcome = { code: number; stdout: string; stderr: string };

let sound: string;
let faulty: string;
let published: string;

const PUBLISHED = `landscape:
  - category:
    name: Tools
    subcategories:
      - subcategory:
        name: Sharp
        items:
          - item:
            name: Alpha
            homepage_url: https://alpha.example.org
            repo_url: https://code.example.org/alpha
            logo: alpha.svg
            project: graduated
`;

function run(args: string[], env: Record<string, string> = {}): Promise<Outcome> {
  const script = path.join(import.meta.dirname, "validate.ts");
  return new Promise((resolve) => {
    const options = { env: { ...process.env, ...env } };
    const child = execFile(process.execPath, ["--import", "tsx", script, ...args], options, (_, stdout, stderr) =>
      resolve({ code: child.exitCode ?? -1, stdout, stderr }),
    );
  });
}

beforeAll(async () => {
  sound = await makeFolder(SOUND_LANDSCAPE);
  published = await makeFolder({ "landscape.yml": PUBLISHED });
  faulty = await makeFolder({ ...SOUND_LANDSCAPE, "projects/beta.yml": "nme: Beta\n" });
});

describe("npm run validate", () => {
  it("passes a sound landscape", async () => {
    expect(await run(["--dir", sound])).toEqual({ code: 0, stdout: "0 errors, 0 warnings\n", stderr: "" });
  });

  it("takes the folder from the environment", async () => {
    expect(await run([], { LANDSCAPE_DIR: sound })).toMatchObject({ code: 0, stdout: "0 errors, 0 warnings\n" });
  });

  it("prints every problem and fails on errors, without a stack trace", async () => {
    const { code, stdout, stderr } = await run(["--dir", faulty]);
    expect(code).toBe(1);
    expect(stderr).toBe("");
    expect(stdout).toContain("projects/beta.yml:1:1  error  unknown key `nme`  →  did you mean `name`?\n");
    expect(stdout).toMatch(/\n\d errors, 0 warnings\n$/);
    expect(stdout).not.toContain("    at ");
  });

  it("prints JSON for programs", async () => {
    const { code, stdout } = await run(["--dir", faulty, "--format", "json"]);
    const report: unknown = JSON.parse(stdout);
    expect(code).toBe(1);
    expect(report).toMatchObject({ errors: expect.any(Number), warnings: 0 });
    expect(report).toHaveProperty(
      "problems",
      expect.arrayContaining([
        {
          file: "projects/beta.yml",
          line: 1,
          column: 1,
          level: "error",
          what: "unknown key `nme`",
          fix: "did you mean `name`?",
        },
      ]),
    );
  });

  it("compares with another landscape when told to", async () => {
    const { code, stdout } = await run(["--dir", sound, "--against", published]);
    expect(code).toBe(0);
    expect(stdout).toContain("projects/alpha.yml:17:8  warning  the stage is `grown`, the reference has `graduated`");
  });

  it("answers another landscape that isn't there", async () => {
    const { code, stdout } = await run(["--dir", sound, "--against", path.join(sound, "none")]);
    expect(code).toBe(1);
    expect(stdout).toContain("holds no landscape that can be read");
  });

  it("answers a folder that isn't there with one line", async () => {
    const { code, stdout } = await run(["--dir", path.join(sound, "none")]);
    expect(code).toBe(1);
    expect(stdout.split("\n")).toHaveLength(3);
  });

  it.each([[["--format", "xml"]], [["extra"]]])("refuses %j as bad usage", async (args) => {
    const { code, stderr } = await run(args);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^error: /);
  });
});
