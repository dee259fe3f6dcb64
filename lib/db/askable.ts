/** Whether a database takes it as a key at all: both refuse NUL or half a character with an error instead of finding nothing. */
export function isAskable(key: string): boolean {
  return !key.includes("\0") && key.isWellFormed();
}
