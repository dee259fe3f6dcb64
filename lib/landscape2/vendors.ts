import { slugify } from "../model/slug";
import type { Project, Vendor, VendorKind } from "../model/types";
import { foundationOf } from "./foundations";
import type { Draft } from "./item";
import type { Organization } from "./organization";
import { vendorNameFrom, withoutMark } from "./vendor-name";

const UNIVERSITY = /universit|academ|college|institute-of-technology/;

function slugOf({ permalink, name }: Organization): string | undefined {
  const text = permalink ?? name;
  return text === undefined ? undefined : slugify(text);
}

function kindOf(slug: string, member: Draft | undefined): VendorKind {
  if (UNIVERSITY.test(slug) || UNIVERSITY.test(member?.item.subcategory.toLowerCase() ?? "")) return "university";
  const isCommunity = /open-source-project/.test(slug) || /non-?profit/i.test(member?.item.subcategory ?? "");
  return isCommunity ? "community" : "company";
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/** A company named like its product is spelt like it: a slug has lost `CockroachDB`'s capitals. */
function spellingsIn(drafts: readonly Draft[]): Map<string, string> {
  return new Map(drafts.map(({ project }) => [lettersOf(project.name), project.name]));
}

function vendorFrom(
  slug: string,
  { permalink, name }: Organization,
  member: Draft | undefined,
  spellings: Map<string, string>,
): Vendor {
  const project = member?.project;
  const read = vendorNameFrom(permalink ?? slug);
  return {
    slug,
    oldSlugs: [],
    name: { en: project ? withoutMark(project.name) : (name ?? spellings.get(lettersOf(read)) ?? read) },
    kind: kindOf(slug, member),
    homepage: project?.homepage,
    logo: project?.logo ?? { kind: "monogram" },
    position: project?.position,
  };
}

/** Who sells or maintains what. A member is its organisation, and a foundation sells nothing: they have no vendor. */
export function readVendors(drafts: readonly Draft[]) {
  const members = new Map<string, Draft>();
  for (const draft of drafts) {
    const slug = draft.isMember ? slugOf(draft.organization) : undefined;
    if (slug !== undefined && !members.has(slug)) members.set(slug, draft);
  }
  const spellings = spellingsIn(drafts);
  const vendors = new Map<string, Vendor>();
  const byDraft = new Map<Draft, Project["vendors"]>();
  for (const draft of drafts) {
    const { organization, project, isMember } = draft;
    const slug = slugOf(organization);
    const isHost = foundationOf(organization.permalink ?? organization.name ?? "") !== undefined;
    if (slug === undefined || isMember || isHost) continue;
    if (!vendors.has(slug)) vendors.set(slug, vendorFrom(slug, organization, members.get(slug), spellings));
    const isMaintained = project.repositories.length > 0 && project.isOpenSource !== false;
    byDraft.set(draft, [{ vendor: slug, role: isMaintained ? "maintainer" : "seller" }]);
  }
  const list = [...vendors.values()].sort((a, b) => (a.slug < b.slug ? -1 : 1));
  return { vendors: list, byDraft };
}
