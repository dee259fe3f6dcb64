import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { expect, it } from "vitest";
import { makeFolder } from "../source/folder-fixture";
import { layFiles } from "./lay-files";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const BASE = {
  "landscape.yml": "name: Base\n",
  "projects/a.yml": "name: A\n",
  "projects/b.yml": "name: B\n",
  "logos/a.svg": "<svg/>",
  "overlays/ours.yml": "private: []\n",
  "node_modules/x/y.yml": "z: 1\n",
  ".env": "SECRET=1",
};

async function filesIn(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map(({ parentPath, name }) => path.relative(dir, path.join(parentPath, name))).sort();
}

it("lays files over a landscape and leaves the landscape as it is", async () => {
  const base = await makeFolder(BASE);
  const laid = await layFiles([{ name: "a.yml", bytes: bytesOf("name: Changed\n") }], base);
  expect(await filesIn(laid.dir)).toEqual(["landscape.yml", "logos/a.svg", "projects/a.yml", "projects/b.yml"]);
  expect(await readFile(path.join(laid.dir, "projects/a.yml"), "utf8")).toBe("name: Changed\n");
  await laid.remove();
  await expect(stat(laid.dir)).rejects.toThrow();
  expect(await readFile(path.join(base, "projects/a.yml"), "utf8")).toBe("name: A\n");
  expect(await filesIn(base)).toEqual(Object.keys(BASE).sort());
});

it("writes what two files say to one place once, and never through a link to the landscape", async () => {
  const base = await makeFolder(BASE);
  const files = ["one/projects/b.yml", "two/projects/b.yml"].map((name) => ({ name, bytes: bytesOf(`# ${name}\n`) }));
  const laid = await layFiles(files, base);
  expect(await readFile(path.join(laid.dir, "projects/b.yml"), "utf8")).toBe("# two/projects/b.yml\n");
  expect(await readFile(path.join(base, "projects/b.yml"), "utf8")).toBe("name: B\n");
  await laid.remove();
});

it("stands alone where there is nothing beneath", async () => {
  const laid = await layFiles([{ name: "data.yml", bytes: bytesOf("landscape: []\n") }], null);
  expect(await filesIn(laid.dir)).toEqual(["data.yml"]);
  await laid.remove();
});
