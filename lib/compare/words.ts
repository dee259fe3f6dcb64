import type { ProjectKind, Stage, VendorRole } from "../model/types";
import type { VendorOwners } from "./families";
import type { RowKey } from "./types";

/** The words of one language that a comparison needs, so that what it says is made without a page. */
export type CompareWords = {
  locale: string;
  row: (key: RowKey) => string;
  kind: (kind: ProjectKind) => string;
  /** As a note after a vendor's name: "maintains". */
  role: (role: VendorRole) => string;
  partOf: (owner: string) => string;
  licenseChange: (change: { from?: string; to: string }) => string;
  date: (date: string) => string;
  country: (country: string) => string;
  number: (count: number) => string;
  /** After how many contribute at all: "12 in the year before 3 Nov 2026". */
  inYear: (count: number, readOn: string) => string;
  archivedByOwner: string;
  list: (parts: string[]) => string;
  yes: string;
  no: string;
  noStage: string;
};

/** What a fact of one project is read by: the landscape's stages, who owns whom, the language. */
export type Around = { stages: readonly Stage[]; owners: VendorOwners; words: CompareWords };
