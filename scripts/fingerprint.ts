import { createHash } from "node:crypto";
import { readFile, readdir, stat } from "node:fs/promises";
import path from "node:path";

const NOT_CONTENT = new Set(["node_modules", ".git", ".DS_Store"]);

/** Every file below a folder, relative to it, sorted. A folder that isn't there has none; a file is itself. */
async function listFiles(root: string): Promise<string[]> {
  const entries = await readdir(root, { withFileTypes: true, recursive: true }).catch(() => null);
  if (!entries) return (await stat(root).catch(() => null))?.isFile() ? [""] : [];
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .filter((file) => !file.split(path.sep).some((part) => NOT_CONTENT.has(part)))
    .toSorted();
}

/** Changes when a file below the folder is added, removed or written; 2,500 files take a few dozen milliseconds. */
export async function fingerprintFolder(root: string): Promise<string> {
  const hash = createHash("sha256").update(path.resolve(root));
  for (const file of await listFiles(root)) {
    const info = await stat(path.join(root, file)).catch(() => null);
    hash.update(`\0${file}\0${info?.size}\0${info?.mtimeMs}`);
  }
  return hash.digest("hex").slice(0, 16);
}

function isTest(file: string): boolean {
  return /\.test\.tsx?$/.test(file) || file.split(path.sep).includes("testing");
}

/** Changes with the content of these folders and files, tests aside; the same in every clone. */
export async function fingerprintCode(roots: readonly string[], more: readonly string[] = []): Promise<string> {
  const hash = createHash("sha256").update(more.join("\0"));
  for (const root of roots)
    for (const file of (await listFiles(root)).filter((each) => !isTest(each)))
      hash.update(`\0${root}/${file.split(path.sep).join("/")}\0`).update(await readFile(path.join(root, file)));
  return hash.digest("hex").slice(0, 16);
}

/** What turns a landscape's folder into rows and answers. */
export function fingerprintSeeding(): Promise<string> {
  return fingerprintCode(["lib", "prisma/schema.prisma", "package-lock.json"]);
}

/** What `next build` reads. */
export function fingerprintBuild(env: NodeJS.ProcessEnv = process.env): Promise<string> {
  const settings = Object.entries(env).filter(([name]) => name === "BASE_PATH" || name.startsWith("NEXT_PUBLIC_"));
  return fingerprintCode(
    [
      "app",
      "components",
      "lib",
      "messages",
      "public",
      "proxy.ts",
      "next.config.ts",
      "postcss.config.mjs",
      "tsconfig.json",
      "package-lock.json",
      "prisma/schema.prisma",
    ],
    settings.map(([name, value]) => `${name}=${value}`).toSorted(),
  );
}
