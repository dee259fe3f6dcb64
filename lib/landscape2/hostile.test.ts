import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { readTexts } from "./fixture";

describe("whatever the file holds", () => {
  const base = {
    landscape: [
      {
        name: "A",
        subcategories: [
          {
            name: "B",
            items: [
              {
                name: "X",
                homepage_url: "https://x.example",
                logo: "x.svg",
                project: "sandbox",
                crunchbase: "",
                extra: {},
              },
            ],
          },
        ],
      },
    ],
  };
  const keys = [
    "name",
    "homepage_url",
    "logo",
    "project",
    "crunchbase",
    "organization",
    "second_path",
    "extra",
    "joined",
  ];

  test("the reader reports and never throws, and an unusable value of a key is no silent loss", async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...keys), fc.jsonValue(), async (key, value) => {
        const data = structuredClone(base);
        Object.assign(data.landscape[0]?.subcategories[0]?.items[0] ?? {}, { [key]: value });
        const { landscape, problems } = await readTexts(stringify(data));
        const isWhole = landscape?.projects.length === 1;
        expect(isWhole || problems.some(({ level }) => level === "error")).toBe(true);
      }),
      { numRuns: 300, examples: [["name", { toString: null }]] },
    );
  });

  test("a document of any shape gives a landscape or an error", async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.jsonValue(), async (root, settings) => {
        const { landscape, problems } = await readTexts(stringify({ landscape: root }), stringify(settings));
        expect(landscape !== null || problems.some(({ level }) => level === "error")).toBe(true);
      }),
    );
  });
});
