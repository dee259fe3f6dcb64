import type { Asked, Reply } from "./fake-host";

export type FakeRepository = {
  stars?: number;
  archivedAt?: string;
  /** Moments, newest first. */
  commits?: string[];
  releases?: { tag: string; at: string; isPrerelease?: boolean; isDraft?: boolean }[];
  contributors?: number;
  /** For each person the weeks with commits, as days. */
  people?: string[][];
  languages?: Record<string, number>;
  goodFirstIssues?: number;
  license?: string;
};

/** One of a list's pages, with links to the others as GitHub writes them. */
function page(asked: Asked, items: unknown[]): Reply {
  const size = Number(asked.url.searchParams.get("per_page") ?? 30);
  const at = Number(asked.url.searchParams.get("page") ?? 1);
  const last = Math.ceil(items.length / size);
  const to = (number: number, rel: string) => {
    const query = new URLSearchParams(asked.url.searchParams);
    query.set("page", String(number));
    return `<https://api.github.com${asked.url.pathname}?${query}>; rel="${rel}"`;
  };
  const headers: Record<string, string> = at < last ? { link: `${to(at + 1, "next")}, ${to(last, "last")}` } : {};
  return { headers, body: items.slice((at - 1) * size, at * size) };
}

const many = (count: number) => Array.from({ length: count }, (_, index) => ({ id: index + 1 }));

const week = (day: string) => ({ w: Date.parse(day) / 1000, a: 10, d: 2, c: 3 });

function repositoryBody(name: string, { stars = 0, archivedAt, commits = [], license }: FakeRepository) {
  return {
    id: 1,
    full_name: name,
    private: false,
    description: "A repository for tests.",
    stargazers_count: stars,
    archived: archivedAt !== undefined,
    created_at: "2015-01-01T00:00:00Z",
    pushed_at: commits[0] ?? null,
    license: license === undefined ? null : { key: license.toLowerCase(), name: license, spdx_id: license },
    topics: ["testing"],
    default_branch: "main",
  };
}

const PARTS: Record<string, (asked: Asked, name: string, repository: FakeRepository) => Reply> = {
  "": (_, name, repository) => ({ body: repositoryBody(name, repository) }),
  "/commits": (asked, _, { commits = [] }) =>
    commits.length === 0
      ? { status: 409, body: { message: "Git Repository is empty." } }
      : page(
          asked,
          commits.map((date, index) => ({
            sha: (commits.length - index).toString(16).padStart(40, "0"),
            commit: { author: { name: "A", email: "a@example.com", date }, committer: { name: "A", date } },
          })),
        ),
  "/languages": (_, __, { languages = {} }) => ({ body: languages }),
  "/releases": (asked, _, { releases = [] }) =>
    page(
      asked,
      releases.map(({ tag, at, isPrerelease = false, isDraft = false }) => ({
        tag_name: tag,
        name: tag,
        draft: isDraft,
        prerelease: isPrerelease,
        published_at: isDraft ? null : at,
      })),
    ),
  "/contributors": (asked, _, { contributors = 0 }) =>
    contributors === 0 ? { status: 204 } : page(asked, many(contributors)),
  "/issues": (asked, _, { goodFirstIssues = 0 }) => page(asked, many(goodFirstIssues)),
  "/stats/participation": () => ({ body: { all: Array.from({ length: 52 }, (_, index) => index % 5), owner: [] } }),
  // Counted only once somebody has asked.
  "/stats/contributors": ({ times }, _, { people = [] }) =>
    times === 0
      ? { status: 202, body: {} }
      : { body: people.map((days, index) => ({ total: days.length, author: { id: index }, weeks: days.map(week) })) },
};

/** Answers as GitHub's interface does for these repositories; names that moved lead to where they are. */
export function fakeGithub(repositories: Record<string, FakeRepository>, moved: Record<string, string> = {}) {
  return (asked: Asked): Reply | undefined => {
    const [, name = "", rest = ""] = /^\/repos\/([^/]+\/[^/]+)(\/.*)?$/.exec(asked.url.pathname) ?? [];
    const renamed = moved[name];
    if (renamed !== undefined)
      return { status: 301, headers: { location: `/repos/${renamed}${rest}${asked.url.search}` }, body: {} };
    const repository = repositories[name];
    return repository && PARTS[rest]?.(asked, name, repository);
  };
}

/** GraphQL knows the day of archiving, one for all here. */
export function fakeGraphql(archivedAt: string) {
  return ({ url, token }: Asked): Reply | undefined => {
    if (url.pathname !== "/graphql") return undefined;
    if (token === undefined) return { status: 401, body: { message: "Requires authentication" } };
    return { headers: { "x-ratelimit-resource": "graphql" }, body: { data: { repository: { archivedAt } } } };
  };
}
