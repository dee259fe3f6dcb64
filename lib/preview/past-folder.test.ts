import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { makeRepository, type TestRepository } from "../testing/git-repository";
import { readPastFolder } from "./past-folder";

let repository: TestRepository;
let dir: string;

beforeEach(async () => {
  repository = await makeRepository();
  await repository.commit("README.md", "Not of the landscape.", { written: "2024-01-01" });
  await repository.commit("data/projects/a.yml", "name: A\n", { written: "2024-01-02" });
  dir = path.join(repository.folder, "data");
});

afterEach(() => repository.remove());

it("gives a folder as it was, without touching the repository", async () => {
  await repository.git(["checkout", "--quiet", "-b", "change"]);
  await writeFile(path.join(dir, "projects/a.yml"), "name: Edited\n");
  await writeFile(path.join(dir, "projects/new.yml"), "name: New\n");
  await repository.git(["add", "--", "data/projects/new.yml"]);
  const status = await repository.git(["status", "--porcelain"]);

  const past = await readPastFolder(dir, "main");
  expect(await readdir(past.dir)).toEqual(["projects"]);
  expect(await readFile(path.join(past.dir, "projects/a.yml"), "utf8")).toBe("name: A\n");
  expect(await readdir(path.join(past.dir, "projects"))).toEqual(["a.yml"]);
  expect(past.label).toMatch(/^main \([0-9a-f]{10}\)$/);
  await past.remove();
  await expect(stat(past.dir)).rejects.toThrow();
  expect(await repository.git(["status", "--porcelain"])).toBe(status);
});

it("compares with where a branch was left, not with what came to it since", async () => {
  await repository.git(["checkout", "--quiet", "-b", "change"]);
  await repository.commit("data/projects/b.yml", "name: B\n", { written: "2024-01-03" });
  await repository.git(["checkout", "--quiet", "main"]);
  await repository.commit("data/projects/later.yml", "name: Later\n", { written: "2024-01-04" });
  await repository.git(["checkout", "--quiet", "change"]);
  const past = await readPastFolder(dir, "main");
  expect(await readdir(path.join(past.dir, "projects"))).toEqual(["a.yml"]);
  await past.remove();
});

it("is empty where the folder was not there yet", async () => {
  const past = await readPastFolder(dir, "HEAD~1");
  expect(await readdir(past.dir)).toEqual([]);
  await past.remove();
});

it.each(["no-such-branch", "--upload-pack=touch x", "-h", "main:data", ""])("refuses %j", async (ref) => {
  await expect(readPastFolder(dir, ref)).rejects.toThrow("there is no commit");
});
