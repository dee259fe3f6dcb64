import { describe, expect, test } from "vitest";
import { readTexts } from "./fixture";

function itemWith(secondPath: string, name = "Anvil") {
  return `{name: ${name}, homepage_url: 'https://a.example', logo: 'https://a.example', second_path: ${secondPath}}`;
}

async function read(...items: string[]) {
  const { landscape, lines } = await readTexts(
    `landscape:
- name: Runtime
  subcategories: [{name: Engines, items: [${items.join(", ")}]}, {name: Storage, items: }]
- name: Wasm
  subcategories: [{name: Installable Platform, items: []}]`,
  );
  return { landscape, lines: lines.filter((line) => !line.includes("the logo is")) };
}

describe("second_path", () => {
  test("places an item a second time, as a list or as a single text", async () => {
    const { landscape, lines } = await read(
      itemWith("[Wasm / Installable Platform]"),
      itemWith("Runtime / Storage", "Bolt"),
    );
    expect(lines).toEqual([]);
    expect(landscape?.projects.map(({ placements }) => placements)).toEqual([
      [
        { category: "runtime", subcategory: "engines" },
        { category: "wasm", subcategory: "installable-platform" },
      ],
      [
        { category: "runtime", subcategory: "engines" },
        { category: "runtime", subcategory: "storage" },
      ],
    ]);
    expect(landscape?.projects[0]?.legacyIds.landscape2).toEqual([
      "runtime--engines--anvil",
      "wasm--installable-platform--anvil",
    ]);
  });

  test("to a subcategory that is nowhere makes one, and each such line gets a warning with the nearest name", async () => {
    const path = "[Wasm / Installable Platforms]";
    const { landscape, lines } = await read(itemWith(path), itemWith(path, "Bolt"));
    const implied = { category: "wasm", subcategory: "installable-platforms", isImplied: true };
    expect(landscape?.projects.map(({ placements }) => placements[1])).toEqual([implied, implied]);
    expect(landscape?.categories[1]?.subcategories.map(({ name }) => name.en)).toEqual([
      "Installable Platform",
      "Installable Platforms",
    ]);
    expect(lines.map((line) => line.replace(/ \d+:\d+/, ""))).toEqual(
      Array(2).fill(
        'warning there is no "Wasm / Installable Platforms"; shown in a new box → did you mean "Installable Platform"?',
      ),
    );
  });

  test("names the category that has the subcategory, where another was asked for", async () => {
    const { lines } = await read(itemWith("[Wasm / Storage]"));
    expect(lines).toEqual([expect.stringContaining('did you mean "Runtime / Storage"?')]);
  });

  test("to a category that is nowhere makes that too", async () => {
    const { landscape, lines } = await read(itemWith("[Wsam / Cloud]"));
    expect(landscape?.categories.at(-1)).toEqual({
      slug: "wsam",
      name: { en: "Wsam" },
      subcategories: [{ slug: "cloud", name: { en: "Cloud" } }],
    });
    expect(lines).toEqual([expect.stringContaining('did you mean "Wasm"?')]);
  });

  test("spelled with other signs leads to the place that exists", async () => {
    const { landscape, lines } = await read(itemWith("[wasm / Installable-Platform]"));
    expect(landscape?.projects[0]?.placements[1]).toEqual({ category: "wasm", subcategory: "installable-platform" });
    expect(lines.map((line) => line.replace(/.*→ /, ""))).toEqual(['write "Wasm"', 'write "Installable Platform"']);
  });

  test.each(["Wasm", "Wasm/Storage", "A / B / C", " / B"])(
    "that is %j names no place and is left out",
    async (path) => {
      const { landscape, lines } = await read(itemWith(`['${path}']`));
      expect(landscape?.projects[0]?.placements).toHaveLength(1);
      expect(lines).toEqual([expect.stringContaining('→ write it as "Category / Subcategory"')]);
    },
  );

  test("to where the item stands already changes nothing", async () => {
    const { landscape, lines } = await read(itemWith("[Runtime / Engines]"));
    expect(landscape?.projects[0]?.placements).toHaveLength(1);
    expect(lines).toEqual([expect.stringContaining('it stands in "Runtime / Engines" already')]);
  });
});
