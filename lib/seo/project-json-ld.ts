import { localize } from "../i18n/localized";
import type { VendorRole } from "../model/types";
import { apiRoutes } from "../routes";
import type { ProjectDetail } from "../snapshot/types";
import { isSpdx } from "../source/spdx";
import type { JsonLdNode } from "./json-ld";

const ROLE_PROPERTIES: Record<VendorRole, string> = {
  origin: "creator",
  maintainer: "maintainer",
  seller: "provider",
  contributor: "contributor",
};

/** Links that say who a thing is rather than what can be read about it. */
const SAME_AS = ["x", "linkedin", "youtube", "bluesky", "facebook", "mastodon", "reddit", "stack-overflow"];

/** The project in schema.org's words: only what the landscape says, nothing filled in. */
export function projectNode(project: ProjectDetail, page: { url: string; base: URL; locale: string }): JsonLdNode {
  const { locale, base } = page;
  const sameAs = project.links.filter(({ kind }) => SAME_AS.includes(kind)).map(({ url }) => url);
  return withoutEmpty({
    "@type": typeOf(project),
    "@id": page.url,
    name: project.name,
    alternateName: project.aliases,
    description: localize(project.summary ?? project.description, locale),
    url: project.homepage ?? page.url,
    mainEntityOfPage: page.url,
    image: project.logo ? new URL(apiRoutes.logo(project.logo), base).href : undefined,
    sameAs,
    keywords: project.tags,
    ...softwareFacts(project),
    ...(project.kind === "organization" ? {} : peopleBehind(project, locale)),
  });
}

function typeOf(project: ProjectDetail): string {
  if (project.kind === "organization") return "Organization";
  if (project.repositories.length > 0) return "SoftwareSourceCode";
  if (project.kind === "commercial" || project.kind === "managed-service" || project.kind === "open-core")
    return "SoftwareApplication";
  // Nothing says that it is software at all.
  return "Thing";
}

function softwareFacts(project: ProjectDetail): Record<string, unknown> {
  if (project.repositories.length === 0) return {};
  return {
    codeRepository: project.repositories.map(({ url }) => url),
    programmingLanguage: project.languages,
    license: project.license && licenseAddress(project.license),
  };
}

/** The licence as an address, which the vocabulary asks for; an expression of several has none. */
function licenseAddress(license: string): string | undefined {
  const isSingle = /^[A-Za-z0-9.-]+$/.test(license) && !license.startsWith("LicenseRef-");
  return isSingle && isSpdx(license) ? `https://spdx.org/licenses/${license}.html` : undefined;
}

function peopleBehind(project: ProjectDetail, locale: string): Record<string, JsonLdNode[]> {
  if (typeOf(project) === "Thing") return {};
  const people: Record<string, JsonLdNode[]> = {};
  for (const vendor of project.vendors) {
    const property = ROLE_PROPERTIES[vendor.role];
    (people[property] ??= []).push({ "@type": "Organization", name: localize(vendor.name, locale) });
  }
  return people;
}

function withoutEmpty(node: JsonLdNode): JsonLdNode {
  const isEmpty = (value: unknown) =>
    value === undefined || value === "" || (Array.isArray(value) && value.length === 0);
  const kept = Object.entries(node).filter(([, value]) => !isEmpty(value));
  return { "@type": node["@type"], ...Object.fromEntries(kept) };
}
