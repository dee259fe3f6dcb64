import { describe, expect, test } from "vitest";
import { readTexts } from "./fixture";
import { foundationOf } from "./foundations";
import { vendorNameFrom, withoutMark } from "./vendor-name";

const AT = "https://www.crunchbase.com/organization";

function item(name: string, rest: string) {
  return `{name: ${name}, homepage_url: 'https://${name.toLowerCase()}.example', logo: x.svg, ${rest}}`;
}

async function read(...items: string[]) {
  const members = [item("Forge (member)", `crunchbase: '${AT}/forge-inc/'`).replaceAll("forge (member)", "forge")];
  const { landscape, lines } = await readTexts(
    `landscape:
- {name: Tools, subcategories: [{name: All, items: [${items.join(", ")}]}]}
- {name: Members, subcategories: [{name: Gold, items: [${members.join(", ")}]}]}`,
    "foundation: Smiths\nmembers_category: Members",
    new Set(["logos/x.svg"]),
  );
  return { landscape, lines };
}

describe("the vendor of an item", () => {
  test("is the organisation that it names, under the name and logo of the member of that address", async () => {
    const { landscape, lines } = await read(
      item("Anvil", `crunchbase: '${AT}/forge-inc', repo_url: 'https://a.example'`),
      item("Bolt", `crunchbase: '${AT}/Forge-Inc?utm=x'`),
      item("Cog", `crunchbase: '${AT}/forge-inc', repo_url: 'https://a.example', open_source: false`),
    );
    expect(lines).toEqual([]);
    expect(landscape?.vendors).toMatchObject([
      { slug: "forge-inc", name: { en: "Forge" }, kind: "company", homepage: "https://forge.example" },
    ]);
    expect(landscape?.vendors[0]?.logo).toEqual({ kind: "file", file: "logos/x.svg" });
    expect(landscape?.projects.map(({ vendors }) => vendors[0]?.role)).toEqual([
      "maintainer",
      "seller",
      "seller",
      undefined,
    ]);
    expect(landscape?.projects[3]).toMatchObject({ kind: "organization", vendors: [] });
  });

  test("is never a foundation, which hosts it instead", async () => {
    const { landscape } = await read(
      item("Anvil", `crunchbase: '${AT}/apache'`),
      item("Bolt", "organization: {name: Bolt Foundation}"),
    );
    expect(landscape?.vendors).toEqual([]);
    expect(landscape?.projects.map(({ foundation }) => foundation)).toEqual([
      "Apache Software Foundation",
      "Bolt Foundation",
      undefined,
    ]);
  });

  test("is spelt as the item that has its name", async () => {
    const { landscape } = await read(
      item("BoltDB", `crunchbase: '${AT}/boltdb'`),
      item("Nut", `crunchbase: '${AT}/nut-works'`),
    );
    expect(landscape?.vendors.map(({ name }) => name.en)).toEqual(["BoltDB", "Nut Works"]);
  });

  test("at another address is a warning, and the link stays", async () => {
    const { landscape, lines } = await read(item("Anvil", "crunchbase: 'https://a.example/anvil'"));
    expect(landscape?.projects[0]?.links).toEqual([
      { kind: "other", name: "Crunchbase", url: "https://a.example/anvil" },
    ]);
    expect(lines).toEqual([expect.stringContaining("this is no organisation at Crunchbase")]);
  });
});

test.each([
  ["cloud-native-computing-foundation", "CNCF"],
  ["presto-foundation", "Presto Foundation"],
  ["lf-networking", "LF Networking"],
  ["One Fact Foundation", "One Fact Foundation"],
  ["开放原子开源基金会", "OpenAtom Foundation"],
  ["google", undefined],
  ["elf-labs", undefined],
  ["", undefined],
])("%j is the foundation %s", (slug, name) => {
  expect(foundationOf(slug)).toBe(name);
});

test.each([
  ["hewlett-packard-enterprise", "Hewlett Packard Enterprise"],
  ["ibm", "IBM"],
  ["university-of-washington", "University of Washington"],
  ["the-new-stack", "The New Stack"],
  ["harness-512d", "Harness"],
  ["corner-cafe", "Corner Cafe"],
  ["datera-2", "Datera 2"],
])("the slug %s reads as %s", (slug, name) => {
  expect(vendorNameFrom(slug)).toBe(name);
});

test.each([
  ["Forge (member)", "Forge"],
  ["Forge (Silver Member)", "Forge"],
  ["Forge (KCSP)", "Forge (KCSP)"],
])("the member %s is the vendor %s", (member, name) => {
  expect(withoutMark(member)).toBe(name);
});
