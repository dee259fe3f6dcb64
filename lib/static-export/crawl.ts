import { linksOf } from "./links";
import { redirectPage } from "./redirect-page";
import { fileOf, ownPath, type StaticSite } from "./site-paths";
import { toStaticPage } from "./static-page";

/** What the server says to a path; `location` only where it sends elsewhere. */
export type Answer = { status: number; contentType: string; location: string | null; body: Buffer };

type Options = {
  site: StaticSite;
  /** Where to begin. What is not there is a broken link, wherever it was found. */
  seeds: readonly string[];
  /** Known to be missing in some landscapes. */
  optional: ReadonlySet<string>;
  isWanted: (path: string) => boolean;
  concurrency: number;
  ask: (path: string) => Promise<Answer>;
  write: (file: string, content: Buffer | string) => Promise<void>;
  onProgress: (done: number, total: number) => void;
};

export type Crawl = {
  /** Answers that no site should give, each with its reason. */
  failures: { path: string; why: string }[];
  /** Addresses that a page names and nothing has. */
  broken: { path: string; from: string }[];
  files: number;
};

const NOT_FOUND = 404;
const FIRST_FAILURE = 500;

/** Asks for every address that can be reached from the seeds, each once, and hands on what to write. */
export async function crawl(options: Options): Promise<Crawl> {
  const { site, seeds, optional, isWanted, concurrency, ask, write, onProgress } = options;
  const from = new Map<string, string>(seeds.map((path) => [path, "the list of pages"]));
  const waiting = [...from.keys()];
  const shared = new Set<string>();
  const result: Crawl = { failures: [], broken: [], files: 0 };
  let done = 0;

  const put = async (file: string, content: Buffer | string) => {
    result.files++;
    await write(file, content);
  };
  const follow = (links: readonly string[], page: string) => {
    for (const path of links) {
      // Files of the build are copied whole.
      if (from.has(path) || path.startsWith("/_next/") || !isWanted(path)) continue;
      from.set(path, page);
      waiting.push(path);
    }
  };

  async function keep(path: string, { status, contentType, location, body }: Answer) {
    if (location !== null && status >= 300 && status < 400) {
      const target = ownPath(location, path, site);
      if (target !== null && target !== path) follow([target], path);
      // Only pages can send on by themselves.
      if (!path.startsWith("/api/")) await put(fileOf(path, "text/html"), redirectPage(location));
    } else if (status >= FIRST_FAILURE) result.failures.push({ path, why: `answered ${status}` });
    else if (status === NOT_FOUND && optional.has(path)) return;
    else if (status >= 400) result.broken.push({ path, from: from.get(path) ?? "" });
    else if (contentType.startsWith("text/html")) {
      const text = body.toString();
      follow(linksOf(text, path, contentType, site), path);
      const page = toStaticPage(text, site);
      for (const [name, script] of page.shared) {
        if (shared.has(name)) continue;
        shared.add(name);
        await put(fileOf(name, "text/javascript"), script);
      }
      await put(fileOf(path, contentType), page.html);
    } else {
      if (/^(text\/css|application\/(json|xml))/.test(contentType))
        follow(linksOf(body.toString(), path, contentType, site), path);
      await put(fileOf(path, contentType), body);
    }
  }

  async function work() {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      try {
        await keep(path, await ask(path));
      } catch (error) {
        result.failures.push({ path, why: error instanceof Error ? error.message : String(error) });
      }
      onProgress(++done, from.size);
    }
  }

  // One worker alone may find the work of all others, so they begin anew until nothing waits.
  while (waiting.length > 0) await Promise.all(Array.from({ length: concurrency }, work));
  return result;
}
