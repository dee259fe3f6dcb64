/** Hosts on which the case of a path means nothing. */
const CASELESS_HOSTS = new Set(["github.com", "gitlab.com"]);

/** What two ways of writing one address have in common: no scheme, no `www.`, no slash or `.git` at the end. */
export function normalizeAddress(address: string): string {
  if (!URL.canParse(address)) return address.trim();
  const url = new URL(address);
  const host = url.host.replace(/^www\./, "");
  const path = url.pathname.replace(/\/+$/, "").replace(/\.git$/, "");
  return `${host}${CASELESS_HOSTS.has(host) ? path.toLowerCase() : path}${url.search}${url.hash}`;
}

/** Whether two addresses lead to one place; nothing is the same as nothing. */
export function isSameAddress(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined ? a === b : normalizeAddress(a) === normalizeAddress(b);
}
