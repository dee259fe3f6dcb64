import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { ExpectedError } from "./expected-error";

const TEMPLATE = path.join(import.meta.dirname, "../templates/landscape");
const MAX_NAME_LENGTH = 100;

/** Words that the template leaves open. */
type Words = { name: string; action: string };

/**
 * Writes the template of a landscape into a folder.
 * @returns the files, relative to it
 * @throws where the folder holds something, or a word can't stand in the files
 */
export async function writeTemplate(folder: string, words: Words): Promise<string[]> {
  const name = words.name.trim();
  if (name === "" || name.length > MAX_NAME_LENGTH || /[\p{Cc}\p{Cf}]/u.test(name))
    throw new ExpectedError(`A name is one line of 1 to ${MAX_NAME_LENGTH} characters.`);
  if (!/^[\w.-]+\/[\w./-]+@[\w./-]+$/.test(words.action))
    throw new ExpectedError(`${JSON.stringify(words.action)} is no action: write owner/repository@release.`);
  const present = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw new ExpectedError(`${folder} can't be written to (${error.code}).`);
  });
  if (present.length > 0) throw new ExpectedError(`${folder} is not empty: name a new folder.`);
  const entries = await readdir(TEMPLATE, { withFileTypes: true, recursive: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(TEMPLATE, path.join(entry.parentPath, entry.name)))
    .toSorted();
  for (const file of files) {
    const target = path.join(folder, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, fill(await readFile(path.join(TEMPLATE, file), "utf8"), file, { ...words, name }));
  }
  return files;
}

/** In YAML the name stands in double quotes, for which JSON's escapes are right. */
function fill(text: string, file: string, { name, action }: Words): string {
  const quoted = file.endsWith(".yml") ? JSON.stringify(name).slice(1, -1) : name;
  return text.replace(/\{\{(name|action)\}\}/g, (_, word) => (word === "name" ? quoted : action));
}
