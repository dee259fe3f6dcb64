import path from "node:path";

export type DatabaseAddress = { provider: "sqlite"; file: string } | { provider: "postgresql"; url: string };

const DEFAULT_FILE = ".cairn/cairn.db";

/**
 * Reads `DATABASE_URL`: `postgres://…`, or `file:` with a path, relative to the folder of the project.
 * Unset or empty, it is the embedded database. Throws an `Error` with a sentence for people on anything else.
 */
export function readDatabaseAddress(url: string | undefined, root: string = process.cwd()): DatabaseAddress {
  const given = url?.trim() ?? "";
  if (given === "") return { provider: "sqlite", file: path.resolve(root, DEFAULT_FILE) };
  if (/^postgres(ql)?:\/\//i.test(given) && URL.canParse(given)) return { provider: "postgresql", url: given };
  const file = /^file:(?:\/\/(?=\/))?(?<file>[^?]+)/.exec(given)?.groups?.file;
  if (file !== undefined) return { provider: "sqlite", file: path.resolve(root, file) };
  throw new Error(
    "DATABASE_URL must be file: with a path, or postgres:// with a host and a database; leave it out to use the embedded database.",
  );
}

/** The address for people: a path or a host, never a password. */
export function describeAddress(address: DatabaseAddress, root: string = process.cwd()): string {
  if (address.provider === "sqlite") {
    const relative = path.relative(root, address.file);
    return relative.startsWith("..") ? address.file : relative;
  }
  const { host, pathname } = new URL(address.url);
  return `PostgreSQL at ${host}${pathname}`;
}
