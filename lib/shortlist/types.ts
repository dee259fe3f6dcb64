/** What people usually say of a project that they know, in this order; any other words are a status too. */
export const KNOWN_STATUSES = ["adopt", "trial", "assess", "hold"] as const;
type KnownStatus = (typeof KNOWN_STATUSES)[number];

export const MAX_ENTRIES = 200;
export const MAX_STATUS_LENGTH = 40;
export const MAX_NOTE_LENGTH = 1000;

export type ShortlistEntry = {
  slug: string;
  /** As it was when the project was added, for when the landscape has it no more. */
  name: string;
  /** One of the known ones, or the reader's own words. */
  status?: string;
  /** Plain text. */
  note?: string;
  /** ISO day. */
  added: string;
};

export function isKnownStatus(status: string): status is KnownStatus {
  return KNOWN_STATUSES.some((known) => known === status);
}
