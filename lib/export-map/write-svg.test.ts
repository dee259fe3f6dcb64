import fc from "fast-check";
import { expect, it } from "vitest";
import { EVEN_LETTERS, pictureOf, projectOf } from "./fixture";
import { drawMap } from "./layout/draw-map";
import { LETTERS, writeSvg } from "./write-svg";

const TYPESETTER = { ...EVEN_LETTERS, fonts: new Map(), runs: () => [] };

function svgOf(name: string, logos: [string, Buffer][] = []): string {
  const picture = pictureOf([projectOf("alpha", "net/proxy", { name, logo: 0 })], { title: name });
  return writeSvg(drawMap(picture, { width: 900, theme: "dark" }, TYPESETTER), new Map(logos), LETTERS);
}

const elementsOf = (svg: string) => svg.match(/<\/?[a-z]+/g);

it("has the same elements whatever the words are", () => {
  const usual = elementsOf(svgOf("Alpha"));
  fc.assert(
    fc.property(fc.string({ unit: "binary", minLength: 1 }), (name) => {
      expect(elementsOf(svgOf(`A${name}`))).toEqual(usual);
    }),
  );
});

it("writes words and addresses so that nothing in them is markup", () => {
  const svg = svgOf(`<script>"&'`);
  expect(svg).not.toContain("<script");
  expect(svg).toContain("<title>&#60;script&#62;&#34;&#38;&#39;</title>");
});

it("holds each logo once and loads nothing", () => {
  const svg = svgOf("Alpha", [["l0", Buffer.from("png")]]);
  expect(svg.match(/<image /g)).toHaveLength(1);
  expect(svg).toContain('<use href="#l0"');
  for (const [, address] of svg.matchAll(/<(?:image|use)[^>]* href="([^"]*)"/g))
    expect(address).toMatch(/^(#|data:image\/png;base64,)/);
});

it("leads from a tile to its project", () => {
  expect(svgOf("Alpha")).toContain('<a href="https://field.example/projects/alpha"><title>Alpha</title>');
});
