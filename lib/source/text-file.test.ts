import { symlink, truncate } from "node:fs/promises";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { makeFolder } from "./folder-fixture";
import type { Problem } from "./problem";
import { readTextFile } from "./text-file";
import { readYamlFile } from "./yaml-file";

let root: string;

async function read(file: string) {
  const problems: Problem[] = [];
  const text = await readTextFile(root, file, (problem) => problems.push(problem));
  return { text, problems };
}

beforeAll(async () => {
  root = await makeFolder({
    "good.yml": "name: 中文\n",
    "bom.yml": "\uFEFFname: x\n",
    "empty.yml": "",
    "huge.yml": "",
    "binary.yml": Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2),
    "utf16.yml": Buffer.from("\uFEFFname: x\n", "utf16le"),
    "latin1.yml": Buffer.from("name: ok\ncity: Z\xfcrich\n", "latin1"),
    "control.yml": "a: 1\nb: \x1b[31m\n",
    "folder.yml/inner.txt": "",
  });
  await truncate(path.join(root, "huge.yml"), 100 * 1024 * 1024);
  await symlink("/dev/zero", path.join(root, "device.yml"));
  await symlink("good.yml", path.join(root, "link.yml"));
});

describe("readTextFile", () => {
  it("reads UTF-8, with or without a mark at its start, through links within the folder", async () => {
    expect(await read("good.yml")).toEqual({ text: "name: 中文\n", problems: [] });
    expect(await read("bom.yml")).toEqual({ text: "name: x\n", problems: [] });
    expect(await read("empty.yml")).toEqual({ text: "", problems: [] });
    expect(await read("link.yml")).toEqual({ text: "name: 中文\n", problems: [] });
  });

  it.each([
    ["huge.yml", "1:1", "the file has 100 MB"],
    ["binary.yml", "1:1", "binary file"],
    ["utf16.yml", "1:1", "another encoding"],
    ["latin1.yml", "2:8", "not UTF-8"],
    ["control.yml", "2:4", "control character (code 27)"],
    ["folder.yml", "1:1", "this is no file"],
    ["device.yml", "1:1", "leaves the landscape's folder"],
    ["../outside.yml", "1:1", "leaves the landscape's folder"],
    ["missing.yml", "1:1", "can't be read (ENOENT)"],
  ])("refuses %s with one error", async (file, position, what) => {
    const { text, problems } = await read(file);
    expect(text).toBeNull();
    expect(problems.map(({ line, column }) => `${line}:${column}`)).toEqual([position]);
    expect(problems[0]).toMatchObject({ file, level: "error", what: expect.stringContaining(what) });
  });
});

describe("readYamlFile", () => {
  it("parses what it reads", async () => {
    const source = await readYamlFile(root, "good.yml", () => {});
    expect(source).toMatchObject({ file: "good.yml", value: { name: "中文" } });
  });
});
