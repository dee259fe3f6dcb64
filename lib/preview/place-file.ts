const FOLDERS = ["projects", "vendors"];
/** Folders by whose name alone a file is known. */
const NAMED_FOLDERS = [...FOLDERS, "overlays"];
/** Files at the root of a landscape. */
const ROOT_FILES = ["landscape.yml", "data.yml", "settings.yml", "guide.yml", "games.yml"];
/** What no project of ours and no system has in a name that is safe to write. */
const SAFE_NAME = /^[\p{L}\p{N}_][\p{L}\p{N}\p{M}._ -]{0,150}$/u;

export type PlacedFile = { path: string; text: string };

const isLandscape2 = (text: string) => /^["']?landscape["']?[ \t]*:/m.test(text);

/**
 * Where in the folder of a landscape a file goes that was given by name or with a path of somebody else's machine;
 * `null` for a name that can't be written.
 * @param known paths of the landscape that it is laid over
 */
export function placeFile(name: string, text: string, known: ReadonlySet<string>): string | null {
  const parts = name.split(/[\\/]/).filter((part) => part !== "");
  const file = (parts.at(-1) ?? "").replace(/\.yaml$/i, ".yml");
  if (!SAFE_NAME.test(file) || file.includes("..")) return null;
  const folder = parts.at(-2);
  if (folder !== undefined && NAMED_FOLDERS.includes(folder)) return `${folder}/${file}`;
  if (ROOT_FILES.includes(file)) return file;
  if (isLandscape2(text)) return "landscape.yml";
  const there = FOLDERS.map((each) => `${each}/${file}`).filter((each) => known.has(each));
  if (there.length === 1 && there[0]) return there[0];
  // Of the descriptors those of projects say where on the map they stand.
  return /^["']?categories["']?[ \t]*:/m.test(text) ? `projects/${file}` : `vendors/${file}`;
}

/**
 * Whether a file of the landscape stays beside those that were given. A whole folder that was given, with its
 * landscape file, takes the place of the one before: what it lacks was removed.
 */
export function staysBeneath(file: string, given: readonly PlacedFile[]): boolean {
  const paths = new Set(given.map(({ path }) => path));
  if (paths.has(file)) return false;
  const [folder = ""] = file.split("/");
  // Lists are private to their readers.
  if (folder === "overlays") return false;
  const hasOtherLayout = given.some(({ path, text }) => ROOT_FILES.includes(path) && isLandscape2(text));
  if (hasOtherLayout && FOLDERS.includes(folder)) return false;
  if (file === "landscape.yml" && paths.has("data.yml")) return false;
  const isWhole = paths.has("landscape.yml") && [...paths].some((path) => path.startsWith(`${folder}/`));
  return !(isWhole && FOLDERS.includes(folder));
}
