import { type DatabaseAddress, describeAddress } from "./address";

/** Every message and code on the way down to the cause. */
function wordsOf(error: unknown, depth = 0): string {
  if (depth > 5 || error === null || error === undefined) return "";
  if (typeof error !== "object") return String(error);
  const { message, code, kind, cause, errors } = error as Record<string, unknown>;
  const inner = Array.isArray(errors) ? errors.map((each) => wordsOf(each, depth + 1)) : [];
  return [message, code, kind, wordsOf(cause, depth + 1), ...inner].join(" ");
}

const CAUSES: [provider: DatabaseAddress["provider"], words: RegExp, what: string, fix: string][] = [
  [
    "sqlite",
    /not a database|SQLITE_NOTADB/,
    "is no SQLite database",
    "name another file by DATABASE_URL, or move this one away",
  ],
  ["sqlite", /locked|SQLITE_BUSY|SocketTimeout/, "is being written by another program", "wait until it is done"],
  ["sqlite", /disk is full|SQLITE_FULL|ENOSPC/, "can't grow: the disk is full", "make room"],
  [
    "sqlite",
    /Failed to connect|unable to open|SQLITE_CANTOPEN|readonly|SQLITE_READONLY|EACCES|EPERM|EROFS|ENOTDIR|EEXIST|EISDIR|ENOENT|SQLITE_IOERR|disk I\/O/,
    "can't be opened for writing",
    "check that its folder exists and that you may write there, or name another file by DATABASE_URL",
  ],
  [
    "postgresql",
    /ECONNREFUSED|DatabaseNotReachable|Can't reach/,
    "refuses the connection",
    "start it, or mend the port of DATABASE_URL",
  ],
  ["postgresql", /ENOTFOUND|EAI_AGAIN/, "can't be found", "check the host of DATABASE_URL"],
  [
    "postgresql",
    /ETIMEDOUT|timeout|EHOSTUNREACH|ENETUNREACH/i,
    "doesn't answer",
    "check the host of DATABASE_URL and the way there",
  ],
  [
    "postgresql",
    /AuthenticationFailed|28P01|28000|password/,
    "refuses the user",
    "check user and password of DATABASE_URL",
  ],
  ["postgresql", /DatabaseDoesNotExist|3D000/, "has no database of that name", "create it, or mend DATABASE_URL"],
  [
    "postgresql",
    /42501|permission denied|DatabaseAccessDenied/,
    "lets this user not create tables",
    "grant the user rights on the schema",
  ],
];

/** One sentence for people about a failure of the database itself; `null` where the failure is another. */
export function explainDatabaseError(error: unknown, address: DatabaseAddress): string | null {
  const words = wordsOf(error);
  const cause = CAUSES.find(([provider, pattern]) => provider === address.provider && pattern.test(words));
  if (!cause) return null;
  const [, , what, fix] = cause;
  return `The database ${describeAddress(address)} ${what}: ${fix}.`;
}
