import type { Asked, Reply } from "./fake-host";
import type { FakeRepository } from "./fake-github";

function projectBody(path: string, { stars = 0, archivedAt, commits = [] }: FakeRepository) {
  return {
    id: 7,
    path_with_namespace: path,
    description: "A project for tests.",
    star_count: stars,
    archived: archivedAt !== undefined,
    empty_repo: commits.length === 0,
    created_at: "2016-02-03T04:05:06.000Z",
    last_activity_at: commits[0] ?? null,
    topics: [],
  };
}

const PARTS: Record<string, (path: string, repository: FakeRepository) => unknown> = {
  "": projectBody,
  "/repository/commits": (_, { commits = [] }) =>
    commits.slice(0, 1).map((date) => ({ id: "a".repeat(40), committed_date: date })),
  "/languages": (_, { languages = {} }) => languages,
  "/releases": (_, { releases = [] }) =>
    releases.map(({ tag, at }) => ({ tag_name: tag, released_at: at, upcoming_release: false })),
  "/issues_statistics": (_, { goodFirstIssues = 0 }) => ({
    statistics: { counts: { all: 9, closed: 1, opened: goodFirstIssues } },
  }),
};

/** Answers as GitLab's interface does for these projects. */
export function fakeGitlab(projects: Record<string, FakeRepository>) {
  return ({ url }: Asked): Reply | undefined => {
    const [, id = "", rest = ""] = /^\/api\/v4\/projects\/([^/]+)(\/.*)?$/.exec(url.pathname) ?? [];
    const path = decodeURIComponent(id);
    const project = projects[path];
    const part = PARTS[rest];
    return project && part && { body: part(path, project) };
  };
}
