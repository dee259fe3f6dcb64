import { realpath, symlink } from "node:fs/promises";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { makeFolder } from "./folder-fixture";
import { resolveInside } from "./inside";

describe("resolveInside", () => {
  let root: string;

  beforeAll(async () => {
    const outer = await makeFolder({ "secret.txt": "x", "in/logos/a.svg": "<svg/>", "in-sibling/b.svg": "<svg/>" });
    root = path.join(outer, "in");
    await symlink("../secret.txt", path.join(root, "escape"));
    await symlink("..", path.join(root, "up"));
    await symlink("logos/a.svg", path.join(root, "link.svg"));
  });

  it("finds a file of the folder, links within it included", async () => {
    const target = path.join(await realpath(root), "logos/a.svg");
    expect(await resolveInside(root, "logos/a.svg")).toBe(target);
    expect(await resolveInside(root, "./logos/a.svg")).toBe(target);
    expect(await resolveInside(root, "link.svg")).toBe(target);
  });

  it("leaves it to the reader to find that a file is missing", async () => {
    expect(await resolveInside(root, "logos/none.svg")).toBe(path.join(await realpath(root), "logos/none.svg"));
  });

  it.each([
    "../secret.txt",
    "logos/../../secret.txt",
    "..\\secret.txt",
    "/etc/passwd",
    "C:\\x",
    "escape",
    "up/secret.txt",
    "../in-sibling/b.svg",
    ".",
    "",
    "a\0b",
  ])("refuses %j", async (relative) => {
    expect(await resolveInside(root, relative)).toBeNull();
  });
});
