/** A file with the path that it has in what was dropped or chosen. */
export type NamedFile = { path: string; file: File };

const isYaml = ({ path }: NamedFile) => /\.ya?ml$/i.test(path);

/** Folders of tools and packages hold thousands of files that are none of a landscape's. */
const isOwnFolder = (name: string) => !name.startsWith(".") && name !== "node_modules";

/** A reader hands out a folder's entries in parts until one is empty. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (part.length === 0) return all;
    all.push(...part);
  }
}

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;

async function filesOf(entry: FileSystemEntry): Promise<NamedFile[]> {
  const path = entry.fullPath.replace(/^\//, "");
  if (isFile(entry)) return [{ path, file: await new Promise<File>((resolve, reject) => entry.file(resolve, reject)) }];
  if (!isFolder(entry) || !isOwnFolder(entry.name)) return [];
  return (await Promise.all((await entriesOf(entry)).map(filesOf))).flat();
}

/** The YAML files of what was dropped, folders and all. */
export async function readDrop({ items, files }: DataTransfer): Promise<NamedFile[]> {
  // The list is emptied when the event is over, so everything is taken from it at once.
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const found = entries.length > 0 ? (await Promise.all(entries.map(filesOf))).flat() : readChosen([...files]);
  return found.filter(isYaml);
}

export function readChosen(files: readonly File[]): NamedFile[] {
  return files.map((file) => ({ path: file.webkitRelativePath || file.name, file })).filter(isYaml);
}
