import { readdir } from "node:fs/promises";
import path from "node:path";
import type { Report } from "../source/problem";

/** The descriptors in one folder of the landscape, `folder/name.yml`, sorted; other files are left alone, misnamed ones reported. */
export async function listDescriptorFiles(root: string, folder: string, report: Report): Promise<string[]> {
  const names = await readdir(path.join(root, folder)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    const what = `the folder can't be read (${error.code ?? error.message})`;
    report({ file: folder, line: 1, column: 1, level: "error", what, fix: "make it a folder that you may read" });
    return [];
  });
  const visible = names.filter((name) => !name.startsWith(".")).sort();
  for (const name of visible.filter((each) => /\.ya?ml$/i.test(each) && !each.endsWith(".yml"))) {
    const file = `${folder}/${name}`;
    const fix = `rename it to \`${name.replace(/\.ya?ml$/i, ".yml")}\``;
    report({ file, line: 1, column: 1, level: "error", what: "descriptors end in `.yml`: this one is not read", fix });
  }
  return visible.filter((name) => name.endsWith(".yml")).map((name) => `${folder}/${name}`);
}
