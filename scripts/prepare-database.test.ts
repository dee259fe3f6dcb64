import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { ExpectedError } from "./expected-error";
import { prepareDatabase } from "./prepare-database";

describe("preparing the database", () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "cairn-prepare-"));
    await writeFile(
      path.join(folder, "text.db"),
      "This is a text, and longer than the head of a database. ".repeat(100),
    );
  });

  afterEach(() => vi.unstubAllEnvs());
  afterAll(() => rm(folder, { recursive: true }));

  async function failureFor(url: string): Promise<string> {
    vi.stubEnv("DATABASE_URL", url);
    const error: unknown = await prepareDatabase(() => undefined).then(
      () => "no failure",
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(ExpectedError);
    return error instanceof Error ? error.message : "";
  }

  it("makes the tables once", async () => {
    vi.stubEnv("DATABASE_URL", `file:${folder}/deep/er/new.db`);
    const lines: string[] = [];
    for (const expected of [1, 1]) {
      const { db } = await prepareDatabase((line) => lines.push(line));
      expect(await db.project.count()).toBe(0);
      await db.$disconnect();
      expect(lines).toHaveLength(expected);
    }
  });

  it("says in one sentence what keeps it from the database", async () => {
    expect(await failureFor(`file:${folder}/text.db`)).toMatch(/text\.db is no SQLite database: .+\.$/);
    expect(await failureFor(`file:${folder}/text.db/below.db`)).toMatch(/below\.db can't be opened for writing: .+\.$/);
    expect(await failureFor(`file:${folder}`)).toMatch(/can't be opened for writing: .+\.$/);
    expect(await failureFor("postgres://u:secret@127.0.0.1:1/x")).toBe(
      "The database PostgreSQL at 127.0.0.1:1/x refuses the connection: start it, or mend the port of DATABASE_URL.",
    );
    expect(await failureFor("mysql://x")).toMatch(/^DATABASE_URL must be/);
  });
});
