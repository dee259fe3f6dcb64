import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ProjectDetail } from "../snapshot/types";
import { breadcrumbNode, serializeJsonLd } from "./json-ld";
import { projectNode } from "./project-json-ld";

const PAGE = { url: "https://map.example/projects/alpha", base: new URL("https://map.example/"), locale: "en" };

function project(facts: Partial<ProjectDetail> = {}): ProjectDetail {
  return {
    slug: "alpha",
    name: "Alpha",
    aliases: [],
    stageEvents: [],
    placements: [],
    licenseChanges: [],
    repositories: [],
    links: [],
    logo: null,
    vendors: [],
    relations: [],
    relatedFrom: [],
    tags: [],
    languages: [],
    audits: [],
    endUsers: [],
    extra: {},
    sources: [],
    position: "data/projects/alpha.yml:1",
    ...facts,
  };
}

const REPOSITORY = { url: "https://github.com/alpha/alpha", isPrimary: true };

describe("projectNode", () => {
  it("says no more than a name and an address where no more is known", () => {
    expect(projectNode(project(), PAGE)).toEqual({
      "@type": "Thing",
      "@id": PAGE.url,
      name: "Alpha",
      url: PAGE.url,
      mainEntityOfPage: PAGE.url,
    });
  });

  it("describes what has a repository as source code, with licence, languages and people", () => {
    const node = projectNode(
      project({
        repositories: [REPOSITORY],
        license: "Apache-2.0",
        languages: ["Go"],
        summary: { en: "A proxy.", zh: "一个代理。" },
        logo: "0123456789abcdef",
        vendors: [
          { slug: "a", name: { en: "A Corp" }, role: "origin" },
          { slug: "b", name: { en: "B Corp" }, role: "maintainer" },
          { slug: "c", name: { en: "C Corp" }, role: "maintainer" },
        ],
        links: [
          { kind: "x", url: "https://x.com/alpha" },
          { kind: "blog", url: "https://alpha.example/blog" },
        ],
      }),
      PAGE,
    );
    expect(node).toMatchObject({
      "@type": "SoftwareSourceCode",
      description: "A proxy.",
      codeRepository: [REPOSITORY.url],
      license: "https://spdx.org/licenses/Apache-2.0.html",
      programmingLanguage: ["Go"],
      image: "https://map.example/logos/0123456789abcdef.webp",
      creator: [{ "@type": "Organization", name: "A Corp" }],
      maintainer: [{ name: "B Corp" }, { name: "C Corp" }],
      sameAs: ["https://x.com/alpha"],
    });
  });

  it.each(["MIT OR Apache-2.0", "LicenseRef-Own", "Proprietary", "not a licence"])("gives %s no address", (license) => {
    expect(projectNode(project({ license, repositories: [REPOSITORY] }), PAGE)).not.toHaveProperty("license");
  });

  it("does not make an organisation the product of its own vendors", () => {
    const vendors = [{ slug: "a", name: { en: "A Corp" }, role: "seller" as const }];
    const node = projectNode(project({ kind: "organization", vendors }), PAGE);
    expect(node["@type"]).toBe("Organization");
    expect(node).not.toHaveProperty("provider");
  });
});

describe("serializeJsonLd", () => {
  it("lets no name end the script that it stands in", () => {
    const text = serializeJsonLd([projectNode(project({ name: "</script><script>alert(1)</script><!--" }), PAGE)]);
    expect(text).not.toContain("<");
    expect(JSON.parse(text)["@graph"][0].name).toBe("</script><script>alert(1)</script><!--");
  });

  it("keeps every text whole and free of `<`", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (name) => {
        const text = serializeJsonLd([{ "@type": "Thing", name }]);
        return !text.includes("<") && JSON.parse(text)["@graph"][0].name === name;
      }),
    );
  });
});

it("numbers the steps of a breadcrumb from 1", () => {
  const node = breadcrumbNode([
    { name: "Map", url: "https://map.example/" },
    { name: "Alpha", url: PAGE.url },
  ]);
  expect(node.itemListElement).toMatchObject([
    { position: 1, name: "Map", item: "https://map.example/" },
    { position: 2, name: "Alpha", item: PAGE.url },
  ]);
});
