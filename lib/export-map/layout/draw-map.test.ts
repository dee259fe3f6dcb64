import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EVEN_LETTERS, pictureOf, projectOf } from "../fixture";
import { paletteOf } from "../palette";
import { type Box, eachMark, type Mark, type Scene } from "../scene";
import type { Typesetter } from "../typesetter";
import { drawMap } from "./draw-map";

const TYPESETTER: Typesetter = { ...EVEN_LETTERS, fonts: new Map(), runs: () => [] };
const PLACES = ["net/proxy", "net/mesh", "data/store"];

type LinkMark = Extract<Mark, { kind: "link" }>;

const draw = (picture: ReturnType<typeof pictureOf>, width = 900): Scene =>
  drawMap(picture, { width, theme: "light" }, TYPESETTER);
const tilesOf = ({ marks }: Scene): LinkMark[] =>
  marks.flatMap((mark) => (mark.kind === "link" && mark.href?.includes("/projects/") ? [mark] : []));
const textsOf = ({ marks }: Scene) => [...eachMark(marks)].flatMap((mark) => (mark.kind === "text" ? [mark.text] : []));

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

describe("a drawing of the map", () => {
  it("has a tile for each placement, inside the sheet and apart from the others, at any width", () => {
    const project = fc.record({ places: fc.subarray(PLACES, { minLength: 1 }), isFeatured: fc.boolean() });
    fc.assert(
      fc.property(fc.array(project, { maxLength: 40 }), fc.integer({ min: 480, max: 4000 }), (drawn, width) => {
        const projects = drawn.map(({ places, isFeatured }, index) =>
          projectOf(`p${index}`, "", { placements: places, ...(isFeatured && { featured: { exceptIn: [] } }) }),
        );
        const scene = draw(pictureOf(projects), width);
        const tiles = tilesOf(scene);
        expect(tiles).toHaveLength(projects.reduce((sum, { placements }) => sum + placements.length, 0));
        for (const { box } of tiles) {
          expect(box.x >= 0 && box.x + box.width <= scene.width + 1e-6).toBe(true);
          expect(box.y >= 0 && box.y + box.height <= scene.height).toBe(true);
        }
        for (const [index, one] of tiles.entries())
          for (const other of tiles.slice(index + 1)) expect(overlap(one.box, other.box)).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it("says what it is, what its marks mean and where it is from", () => {
    const scene = draw(pictureOf([projectOf("alpha", "net/proxy", { stage: "young" })]));
    expect(textsOf(scene)).toEqual(
      expect.arrayContaining([
        "Field",
        "some · today",
        "Young 1",
        "net",
        "proxy",
        "1",
        "alpha",
        "https://field.example/",
      ]),
    );
    expect(tilesOf(scene).map(({ title }) => title)).toEqual(["alpha: Young"]);
    expect([...eachMark(scene.marks)].filter(({ kind }) => kind === "ellipse")).toHaveLength(2);
  });

  it("leaves out what has no projects", () => {
    expect(textsOf(draw(pictureOf([projectOf("alpha", "net/proxy")])))).not.toContain("store");
  });

  it("fades what does not match, and counts it", () => {
    const projects = [projectOf("alpha", "net/proxy", { logo: 0 }), projectOf("beta", "net/proxy", { logo: 1 })];
    const scene = draw(pictureOf(projects, { isMatch: [true, false] }));
    const looks = [...eachMark(scene.marks)].flatMap((mark) => (mark.kind === "logo" ? [mark.look] : []));
    const { plate } = paletteOf("light");
    expect(looks.map(({ alpha }) => alpha)).toEqual([1, 0.11]);
    expect(looks.map((look) => look.plate === plate)).toEqual([true, false]);
    expect(textsOf(scene)).toContain("1/2");
  });

  it("takes the colour of what left the path of maturity", () => {
    const scene = draw(pictureOf([projectOf("alpha", "net/proxy", { logo: 0, stage: "gone" })]));
    const looks = [...eachMark(scene.marks)].flatMap((mark) => (mark.kind === "logo" ? [mark.look] : []));
    expect(looks).toEqual([{ isGrey: true, alpha: 0.45, plate: "#ffffff" }]);
  });

  it("leaves a project without a page without a link", () => {
    const scene = draw(pictureOf([projectOf("alpha", "net/proxy")], { hrefOf: () => undefined }));
    const links = scene.marks.flatMap((mark) => (mark.kind === "link" ? [mark] : []));
    expect(links.find(({ title }) => title === "alpha")).toMatchObject({ href: undefined });
  });

  it("colours tiles by what is asked for", () => {
    const projects = [projectOf("alpha", "net/proxy"), projectOf("beta", "net/proxy")];
    const tints = { keys: [0, null], colorOf: (key: unknown) => (key === 0 ? "#336699" : undefined) };
    const scene = draw(pictureOf(projects, { tints }));
    const edges = [...eachMark(scene.marks)].filter((mark) => mark.kind === "rect" && mark.fill === "#336699");
    expect(edges).toHaveLength(1);
  });
});
