import type { ProjectDetail, VendorDetail } from "../snapshot/types";

/** What the queries make of the fixture's fullest project. */
export const ALPHA_PROXY_DETAIL: ProjectDetail = {
  slug: "alpha-proxy",
  name: "Alpha Proxy",
  aliases: ["AP", "Alpha"],
  kind: "open-source",
  summary: { en: "Passes requests on.", zh: "转发请求。" },
  description: { en: "A proxy for tests.", zh: "用于测试的代理。" },
  stage: "graduated",
  stageEvents: [
    { stage: "sandbox", date: "2016", foundation: "Fixture Foundation" },
    { stage: "incubating", date: "2017-09" },
    { stage: "graduated", date: "2018-11-28" },
  ],
  foundation: "Fixture Foundation",
  placements: [
    {
      category: { slug: "network", name: { en: "Network", zh: "网络" } },
      subcategory: { slug: "proxy", name: { en: "Proxy" } },
    },
    {
      category: { slug: "network", name: { en: "Network", zh: "网络" } },
      subcategory: { slug: "mesh", name: { en: "Mesh", zh: "网格" } },
    },
  ],
  license: "Apache-2.0",
  licenseChanges: [{ date: "2020-01-02", from: "MIT", to: "Apache-2.0", note: { en: "Patents." } }],
  isOpenSource: true,
  homepage: "https://alpha.example/",
  repositories: [
    { url: "https://git.example/alpha/proxy", name: "proxy", isPrimary: true, branch: "main", license: "Apache-2.0" },
    { url: "https://git.example/alpha/docs", isPrimary: false },
  ],
  links: [
    { kind: "documentation", url: "https://alpha.example/docs" },
    { kind: "other", name: "Forum", url: "https://forum.alpha.example/" },
  ],
  logo: "0000000100000001",
  vendors: [
    { slug: "north-works", name: { en: "North Works", zh: "北方工坊" }, role: "origin", country: "DE" },
    { slug: "north-works", name: { en: "North Works", zh: "北方工坊" }, role: "maintainer", country: "DE" },
    { slug: "south-labs", name: { en: "South Labs" }, role: "contributor" },
  ],
  relations: [
    { kind: "alternative-to", slug: "beta-mesh", name: "Beta Mesh", logo: null },
    { kind: "builds-on", slug: "delta-store", name: "Delta Store", logo: 1 },
  ],
  relatedFrom: [
    { kind: "distribution-of", slug: "gamma-gate", name: "Gamma Gate", logo: null, color: "#aa3322" },
    { kind: "managed-service-of", slug: "zeta-service", name: "Zeta Service", logo: null },
    { kind: "integrates-with", slug: "beta-mesh", name: "Beta Mesh", logo: null },
  ],
  tags: ["proxy", "edge"],
  languages: ["C++", "Go"],
  country: "DE",
  audits: [{ date: "2019-05-06", vendor: "Auditor", type: "security", url: "https://audit.example/alpha.pdf" }],
  endUsers: ["Shop", "Bank"],
  isEndUser: false,
  isSpecification: false,
  joined: "2016-03-04",
  summaryFields: { useCase: "Edge", personas: ["Operator"], introUrl: "https://alpha.example/intro" },
  extra: { "Slack members": "1200" },
  sources: [{ fact: "origin", url: "https://alpha.example/history" }],
  editUrl: "https://git.example/map/edit/main/data/projects/alpha-proxy.yml",
  position: "data/projects/alpha-proxy.yml:1",
};

/** And of its fullest vendor. */
export const NORTH_WORKS_DETAIL: VendorDetail = {
  slug: "north-works",
  name: { en: "North Works", zh: "北方工坊" },
  kind: "company",
  summary: { en: "Makes proxies." },
  homepage: "https://north.example/",
  country: "DE",
  parent: { slug: "holding", name: { en: "Holding" } },
  logo: "0000000200000001",
  projects: [
    { slug: "alpha-proxy", name: "Alpha Proxy", role: "origin", stage: "graduated", logo: 0 },
    { slug: "alpha-proxy", name: "Alpha Proxy", role: "maintainer", stage: "graduated", logo: 0 },
    { slug: "zeta-service", name: "Zeta Service", role: "seller", logo: null },
  ],
  editUrl: "https://git.example/map/edit/main/data/vendors/north-works.yml",
};
