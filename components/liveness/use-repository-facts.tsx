import { sum } from "d3";
import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Fact } from "@/components/project/fact-list";
import { PartialDate } from "@/components/project/partial-date";
import { ExternalLink } from "@/components/ui/external-link";
import { repositoryKey } from "@/lib/liveness/hosted-repository";
import { releasesInYear } from "@/lib/liveness/project-liveness";
import { PAGE_SIZE } from "@/lib/liveness/limits";
import type { RepositoryReport } from "@/lib/liveness/types";

type Known = NonNullable<RepositoryReport["known"]>;
type Event = { on: string; url?: string; name?: string };

/** Up to this many languages are all named; of more, the first ones. */
const FEW = 5;
const MOST = 3;

/** Gives what is known of a repository as terms and values, what is not known left out. */
export function useRepositoryFacts(): (url: string, known: Known) => Fact[] {
  const t = useTranslations("liveness.figures");
  const format = useFormatter();
  return (url, known) => {
    const { data } = known;
    const number = (count: number | undefined) => (count === undefined ? undefined : format.number(count));
    /** A host gives a page at most, so a full one may stand for more. */
    const paged = (count: number | undefined) =>
      count !== undefined && count >= PAGE_SIZE ? t("orMore", { count }) : number(count);
    const hasMoved = !repositoryKey(url).endsWith(`/${data.name.toLowerCase()}`);
    const values: [Parameters<typeof t>[0], Fact["value"]][] = [
      ["movedTo", hasMoved ? data.name : undefined],
      ["lastCommit", data.lastCommit && <EventLink event={data.lastCommit} />],
      ["commitsInYear", number(data.weeklyCommits?.reduce((sum, count) => sum + count, 0))],
      ["latestRelease", data.latestRelease && <EventLink event={data.latestRelease} />],
      ["releasesInYear", paged(releasesInYear(known))],
      ["contributorsInYear", paged(data.contributorsInYear)],
      ["contributors", number(data.contributors)],
      [
        "goodFirstIssues",
        data.goodFirstIssues && <StarterIssues url={url}>{number(data.goodFirstIssues)}</StarterIssues>,
      ],
      ["stars", number(data.stars)],
      ["languages", sharesOf(data.languages, (share) => format.number(share, { style: "percent" }))],
      ["firstCommit", data.firstCommit && <EventLink event={data.firstCommit} />],
    ];
    return values.flatMap(([key, value]) => (value === undefined || value === 0 ? [] : [{ term: t(key), value }]));
  };
}

/** Shares by bytes: all of a few languages, the first of many. */
function sharesOf(languages: readonly (readonly [string, number])[], percent: (share: number) => string) {
  const all = sum(languages, ([, bytes]) => bytes);
  if (all === 0) return undefined;
  const shown = languages.slice(0, languages.length > FEW ? MOST : FEW);
  return shown.map(([name, bytes]) => `${name} ${percent(bytes / all)}`).join(", ");
}

/** Where the host has a page for them, the way to it. */
function StarterIssues({ url, children }: { url: string; children: ReactNode }) {
  if (!/^https:\/\/github\.com\/[^/]+\/[^/?#]+\/?$/.test(url)) return children;
  const query = 'is:issue is:open label:"good first issue"';
  return (
    <ExternalLink href={`${url.replace(/\/$/, "")}/issues?q=${encodeURIComponent(query)}`}>{children}</ExternalLink>
  );
}

function EventLink({ event: { on, url, name } }: { event: Event }) {
  const date = <PartialDate date={on} />;
  return (
    <>
      {name && `${name}, `}
      {url === undefined ? date : <ExternalLink href={url}>{date}</ExternalLink>}
    </>
  );
}
