import type { RepositoryData } from "./repository-data";

/** What is known of one repository of a project, and since when. */
export type RepositoryReport = {
  /** As the descriptor writes it. */
  url: string;
  isPrimary: boolean;
  /** With the day on which it was read; absent where it never could be. */
  known?: { data: RepositoryData; readOn: string };
  /** The host said on this day that there is no such repository for the public. */
  goneOn?: string;
};

/** How a project moves, over all of its repositories. */
export type ProjectLiveness = {
  isAlive: boolean;
  isArchivedByOwner: boolean;
  archivedOn?: string;
  /** Newest of any repository. */
  lastCommit?: string;
  /** Over all repositories. */
  releasesInYear: number;
  /** There may be more releases than were counted. */
  hasMoreReleases: boolean;
  /** Day up to which this is known. */
  readOn: string;
};
