import type { Landscape, Project, Vendor } from "../model/types";

/** A project with nothing but what every one has, and what the test says. */
export function makeProject(slug: string, known: Partial<Project> = {}): Project {
  return {
    slug,
    oldSlugs: [],
    legacyIds: { landscape2: [], landscapeapp: [] },
    name: slug.replace(/(^|-)(\w)/g, (_, hyphen: string, letter: string) => (hyphen ? " " : "") + letter.toUpperCase()),
    aliases: [],
    placements: [{ category: "network", subcategory: "proxy" }],
    stageEvents: [],
    licenseChanges: [],
    repositories: [],
    links: [],
    logo: { kind: "monogram" },
    vendors: [],
    relations: [],
    tags: [],
    languages: [],
    audits: [],
    endUsers: [],
    extra: {},
    sources: [],
    position: { file: `projects/${slug}.yml`, line: 1, column: 1 },
    ...known,
  };
}

/** Says everything that a project can say. */
const ALPHA_PROXY = makeProject("alpha-proxy", {
  oldSlugs: ["alpha", "first-proxy"],
  legacyIds: { landscape2: ["network--proxy--alpha-proxy"], landscapeapp: ["alpha-proxy"] },
  aliases: ["AP", "Alpha"],
  kind: "open-source",
  summary: { en: "Passes requests on.", zh: "转发请求。" },
  description: { en: "A proxy for tests.", zh: "用于测试的代理。" },
  placements: [
    { category: "network", subcategory: "proxy" },
    { category: "network", subcategory: "mesh", isImplied: true },
  ],
  stage: "graduated",
  stageEvents: [
    { stage: "sandbox", date: "2016", foundation: "Fixture Foundation" },
    { stage: "incubating", date: "2017-09" },
    { stage: "graduated", date: "2018-11-28" },
  ],
  foundation: "Fixture Foundation",
  featured: { label: { en: "Featured", zh: "精选" }, order: 1, exceptIn: ["storage"] },
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
  logo: { kind: "icon", icon: "simple-icons:alpha", color: "#336699" },
  vendors: [
    { vendor: "north-works", role: "origin" },
    { vendor: "north-works", role: "maintainer" },
    { vendor: "south-labs", role: "contributor" },
  ],
  relations: [
    { kind: "alternative-to", target: "beta-mesh" },
    { kind: "builds-on", target: "delta-store" },
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
});

const PROJECTS: Project[] = [
  makeProject("delta-store", {
    placements: [{ category: "storage", subcategory: "block" }],
    stage: "incubating",
    license: "MPL-2.0",
    isOpenSource: true,
    logo: { kind: "file", file: "logos/delta.svg" },
    tags: ["storage"],
    languages: ["Rust"],
    // Someone else's current slug: no alias.
    oldSlugs: ["beta-mesh"],
  }),
  ALPHA_PROXY,
  makeProject("beta-mesh", {
    placements: [{ category: "network", subcategory: "mesh" }],
    stage: "sandbox",
    stageEvents: [{ stage: "sandbox", date: "2021-06-07" }],
    isOpenSource: true,
    license: "Apache-2.0",
    tags: ["mesh", "edge"],
    relations: [{ kind: "integrates-with", target: "alpha-proxy" }],
    legacyIds: { landscape2: ["network--mesh--beta-mesh"], landscapeapp: ["alpha-proxy"] },
  }),
  makeProject("gamma-gate", {
    kind: "commercial",
    isOpenSource: false,
    country: "US",
    vendors: [{ vendor: "south-labs", role: "seller" }],
    logo: { kind: "monogram", color: "#aa3322" },
    relations: [{ kind: "distribution-of", target: "alpha-proxy" }],
  }),
  makeProject("epsilon-block", {
    placements: [{ category: "storage", subcategory: "block" }],
    stage: "archived",
    stageEvents: [{ stage: "archived", date: "2022-02-02" }],
    relations: [{ kind: "successor-of", target: "delta-store" }],
  }),
  makeProject("zeta-service", {
    kind: "managed-service",
    vendors: [{ vendor: "north-works", role: "seller" }],
    relations: [{ kind: "managed-service-of", target: "alpha-proxy" }],
  }),
  makeProject("eta-format", { kind: "specification", isSpecification: true, stage: "sandbox" }),
  makeProject("theta-member", { kind: "organization", isEndUser: true, joined: "2020-10-11" }),
  makeProject("iota-core", { kind: "open-core", license: "AGPL-3.0-only OR LicenseRef-Iota" }),
  makeProject("kappa-part", { relations: [{ kind: "part-of", target: "beta-mesh" }] }),
  makeProject("lambda-cache", {
    name: "Lambda Cache",
    placements: [
      { category: "storage", subcategory: "cache" },
      { category: "network", subcategory: "proxy" },
    ],
  }),
  makeProject("项目", { name: "项目", summary: { en: "A name in another script." } }),
];

const VENDORS: Vendor[] = [
  {
    slug: "north-works",
    oldSlugs: ["north"],
    name: { en: "North Works", zh: "北方工坊" },
    kind: "company",
    summary: { en: "Makes proxies." },
    homepage: "https://north.example/",
    country: "DE",
    parent: "holding",
    logo: { kind: "file", file: "logos/north.svg" },
    position: { file: "vendors/north-works.yml", line: 1, column: 1 },
  },
  { slug: "south-labs", oldSlugs: [], name: { en: "South Labs" }, kind: "university", logo: { kind: "monogram" } },
  {
    slug: "holding",
    oldSlugs: [],
    name: { en: "Holding" },
    kind: "company",
    country: "US",
    logo: { kind: "monogram" },
  },
];

/** Twelve projects, three vendors, two categories; between them they say everything that the model can hold. */
export const FIXTURE_LANDSCAPE: Landscape = {
  name: { en: "Fixture map", zh: "测试全景图" },
  description: { en: "A landscape for tests." },
  foundation: "Fixture Foundation",
  url: "https://map.example/",
  editUrl: "https://git.example/map/edit/main/data/",
  stages: [
    { id: "sandbox", name: { en: "Sandbox", zh: "沙箱" }, description: { en: "New." }, isArchived: false },
    { id: "incubating", name: { en: "Incubating" }, featured: { order: 2 }, isArchived: false },
    {
      id: "graduated",
      name: { en: "Graduated" },
      featured: { order: 1, label: { en: "Graduated" } },
      isArchived: false,
    },
    { id: "archived", name: { en: "Archived" }, isArchived: true },
  ],
  groups: [
    { slug: "all", name: { en: "All", zh: "全部" }, categories: ["network", "storage"] },
    { slug: "storage", name: { en: "Storage" }, categories: ["storage"] },
  ],
  categories: [
    {
      slug: "network",
      name: { en: "Network", zh: "网络" },
      summary: { en: "How programs talk." },
      problem: { en: "They can't." },
      when: { en: "Always." },
      start: { en: "With a proxy." },
      subcategories: [
        { slug: "proxy", name: { en: "Proxy" }, summary: { en: "One hop." } },
        { slug: "mesh", name: { en: "Mesh", zh: "网格" } },
      ],
      hasFixedOrder: true,
    },
    {
      slug: "storage",
      name: { en: "Storage" },
      subcategories: [
        { slug: "block", name: { en: "Block" } },
        { slug: "cache", name: { en: "Cache" } },
      ],
    },
  ],
  projects: PROJECTS,
  vendors: VENDORS,
  guide: [
    {
      title: "Network",
      content: "# About",
      keywords: ["net"],
      category: "network",
      sections: [{ title: "Mesh", content: "Text.", keywords: [], subcategory: "mesh" }],
    },
  ],
  tileSize: "large",
  header: { links: [{ kind: "other", name: "Home", url: "https://map.example/" }], message: "Hello" },
  footer: { links: [], text: "Bye" },
  colors: ["rgba(0, 0, 0, 1)"],
  analytics: { gtm: "GTM-ABC1234" },
  membersCategory: "storage",
  extra: { unknown: { deep: [1, "two"] } },
};
