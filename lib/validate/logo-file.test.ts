import { symlink, truncate } from "node:fs/promises";
import path from "node:path";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { makeFolder } from "../source/folder-fixture";
import { checkLogoFile } from "./logo-file";

let root: string;

beforeAll(async () => {
  const png = await sharp({ create: { width: 4, height: 4, channels: 4, background: "red" } })
    .png()
    .toBuffer();
  root = await makeFolder({
    "good.svg": '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"/>',
    "good.png": png,
    "broken.svg": '<svg xmlns="http://www.w3.org/2000/svg"><path',
    "text.png": "no picture",
    "empty.svg": "",
    "large.svg": "",
    "folder.svg/inner.txt": "",
  });
  await truncate(path.join(root, "large.svg"), 6 * 1024 * 1024);
  await symlink("/etc/hostname", path.join(root, "escape.svg"));
});

describe("checkLogoFile", () => {
  it.each(["good.svg", "good.png", "./good.png"])("takes %s", async (file) => {
    expect(await checkLogoFile(root, file)).toBeNull();
  });

  it.each([
    ["broken.svg", "no picture"],
    ["text.png", "no picture"],
    ["empty.svg", "no picture"],
    ["large.svg", "more than 5 MB"],
    ["folder.svg", "no logo file"],
    ["missing.svg", "no logo file"],
    ["escape.svg", "leaves the landscape's folder"],
    ["../good.svg", "leaves the landscape's folder"],
  ])("refuses %s", async (file, what) => {
    expect(await checkLogoFile(root, file)).toEqual({ what: expect.stringContaining(what), fix: expect.any(String) });
  });
});
