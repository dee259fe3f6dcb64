const LANDSCAPE = `name: { en: Field, zh: 领域 }
foundation: Host
url: https://field.example.org
edit-url: https://code.example.org/edit
tile-size: compact
stages:
  - { id: young, name: { en: Young, zh: 初期 } }
  - { id: grown, name: { en: Grown, zh: 成熟 }, featured: { order: 1, label: { en: Grown, zh: 成熟 } } }
  - { id: gone, name: { en: Gone, zh: 归档 }, archived: true }
groups:
  - { id: all, name: { en: All, zh: 全部 }, categories: [tools] }
categories:
  - id: tools
    name: { en: Tools & more, zh: 工具 }
    summary: { en: What tools are., zh: 工具是什么。 }
    subcategories:
      - id: sharp
        name: { en: Sharp, zh: 锋利 }
        summary: { en: Sharp ones., zh: 锋利的。 }
      - id: blunt
        name: { en: Blunt, zh: 钝 }
        summary: { en: Blunt ones., zh: 钝的。 }
`;

const ALPHA = `name: Alpha
old-slugs: [first]
aliases: [The First]
kind: open-source
categories: [tools/sharp, tools/blunt]
summary: { en: Cuts., zh: 切割。 }
homepage: https://alpha.example.org
repositories:
  - https://code.example.org/alpha
  - { url: "https://code.example.org/alpha-extras", name: Extras, license: MIT }
documentation: https://alpha.example.org/docs
links: { slack: "https://alpha.slack.example.org" }
license: Apache-2.0
license-changes:
  - { date: 2016, from: MIT, to: Apache-2.0 }
logo: { file: logos/alpha.svg }
stage: grown
stages:
  - { stage: young, date: 2016-03 }
  - { stage: grown, date: 2018-11-28 }
vendors:
  - { vendor: maker, role: origin }
relations:
  alternative-to: [beta]
tags: [cutting]
languages: [C++]
country: DE
audits:
  - { date: 2018-02-01, vendor: Inspectors, type: security, url: "https://alpha.example.org/audit" }
end-users: [A user]
sources:
  - { fact: origin, url: "https://alpha.example.org/history" }
extra: { Blade: steel }
differs: [{ fact: stages, reason: Younger there. }]
`;

const BETA = `name: Beta
kind: commercial
categories: [tools/blunt]
summary: { en: Hammers., zh: 锤打。 }
logo: { icon: "simple-icons:envoyproxy", color: "#AC6199" }
vendors:
  - { vendor: small, role: seller }
`;

const MAKER = `name: { en: Maker, zh: 制造者 }
kind: company
homepage: https://maker.example.org
country: CN
summary: { en: Makes., zh: 制造。 }
`;

const SMALL = `name: Small
old-slugs: [tiny]
kind: company
parent: maker
summary: { en: Sells., zh: 销售。 }
`;

/** A small landscape with nothing wrong in it and every key of a project in use. */
export const SOUND_LANDSCAPE: Record<string, string> = {
  "landscape.yml": LANDSCAPE,
  "projects/alpha.yml": ALPHA,
  "projects/beta.yml": BETA,
  "vendors/maker.yml": MAKER,
  "vendors/small.yml": SMALL,
  "logos/alpha.svg": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8z"/></svg>',
};

/** The sound landscape with one passage of a file replaced; fails when the file has no such passage. */
export function withChange(file: string, passage: string, replacement: string): Record<string, string> {
  const text = SOUND_LANDSCAPE[file];
  if (!text?.includes(passage)) throw new Error(`${file} has no passage ${passage}`);
  return { ...SOUND_LANDSCAPE, [file]: text.replace(passage, () => replacement) };
}
