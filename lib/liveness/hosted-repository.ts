import { normalizeAddress } from "../validate/same-address";

/** Where the data of a repository is asked for. */
export type HostedRepository =
  { host: "github"; owner: string; name: string } | { host: "gitlab"; domain: string; path: string };

const GITHUB_OWNER = /^[a-z\d](?:[a-z\d-]{0,38})$/i;
const PATH_PART = /^(?!\.{1,2}$)[\w.-]{1,100}$/;

/** The address that means the same repository, however it is written: the key of its report. */
export function repositoryKey(url: string): string {
  return normalizeAddress(url);
}

function pathParts(url: URL): string[] {
  return url.pathname
    .replace(/\/+$/, "")
    .replace(/\.git$/, "")
    .split("/")
    .slice(1);
}

/**
 * Reads a descriptor's address. Only whole addresses of repositories on these hosts are asked for; whatever else a
 * descriptor says is nowhere to go.
 * @param gitlabHosts domains that speak GitLab, `gitlab.com` aside
 */
export function hostedRepository(address: string, gitlabHosts: readonly string[] = []): HostedRepository | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== "https:" && url.protocol !== "http:") return null;
  if (url.username || url.password || url.search || url.hash) return null;
  const domain = url.host.replace(/^www\./, "");
  const parts = pathParts(url);
  if (domain === "github.com") {
    const [owner = "", name = "", ...more] = parts;
    if (more.length > 0 || !GITHUB_OWNER.test(owner) || !PATH_PART.test(name)) return null;
    return { host: "github", owner, name };
  }
  if (domain !== "gitlab.com" && !gitlabHosts.includes(domain)) return null;
  // What stands behind `/-/` is a page of a repository, not another one.
  const end = parts.indexOf("-");
  const path = end === -1 ? parts : parts.slice(0, end);
  if (path.length < 2 || path.length > 20 || !path.every((part) => PATH_PART.test(part))) return null;
  return { host: "gitlab", domain, path: path.join("/") };
}
