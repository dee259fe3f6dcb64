import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tileHtml, type TileLook, type TileState } from "./tile-html";

const LOOK: TileLook = {
  slug: "envoy",
  name: "Envoy",
  href: "/projects/envoy",
  logo: 9,
  stones: 3,
  stageWord: "Graduated",
  isFeatured: false,
};
const AT_REST: TileState = { isLit: false, isAbsent: false, isOpen: false };

describe("a tile", () => {
  test("is a link with its logo, its name, and its stage as mark and in words", () => {
    expect(tileHtml(LOOK, AT_REST)).toBe(
      '<a class="t" href="/projects/envoy" data-slug="envoy" data-m="3"><i class="lg s0" style="--x:1;--y:1"></i>' +
        '<span class="n">Envoy</span><span class="f">Graduated</span></a>',
    );
  });

  test("without a stage has neither mark nor words for one", () => {
    expect(tileHtml({ ...LOOK, stones: null, stageWord: undefined }, AT_REST)).not.toMatch(/data-m|class="f"/);
  });

  test("that is featured, archived and quiet says so", () => {
    const html = tileHtml(
      {
        ...LOOK,
        stones: "archived",
        stageWord: "Archived",
        rest: "quiet",
        restWord: "quiet for a year",
        isFeatured: true,
      },
      AT_REST,
    );
    expect(html).toContain('class="t quiet big gone"');
    expect(html).toContain('<span class="f">Archived<span class="w"> · quiet for a year</span></span>');
  });

  test.each<[Partial<TileState>, string]>([
    [{ isLit: true }, 'class="t lit"'],
    [{ isAbsent: true }, 'data-absent=""'],
    [{ isOpen: true }, 'aria-current="true"'],
    [{ tint: "b" }, 'data-c="b"'],
  ])("shows how it stands: %o", (state, expected) => {
    expect(tileHtml(LOOK, { ...AT_REST, ...state })).toContain(expected);
    expect(tileHtml(LOOK, AT_REST)).not.toContain(expected);
  });

  test("keeps every text a text, whatever stands in it", () => {
    const hostile = fc.oneof(fc.string(), fc.constantFrom('"><script>', "<img onerror=a>", "&lt;b", "' onclick='"));
    fc.assert(
      fc.property(
        fc.record({
          slug: hostile,
          name: hostile,
          href: hostile,
          color: hostile,
          stageWord: hostile,
          restWord: hostile,
        }),
        fc.constantFrom(null, 5),
        (texts, logo) => {
          const html = tileHtml({ ...LOOK, ...texts, logo }, { ...AT_REST, tint: texts.name });
          // What is left without our own elements has nothing that could open another.
          const own = /<\/?(?:a|i|span|svg|path|text)(?: [a-zA-Z-]+="[^"<>]*")*>/g;
          expect(html.replace(own, "")).not.toMatch(/[<>"]/);
          const names = [...html.matchAll(/ ([a-zA-Z-]+)="/g)].map((match) => match[1] ?? "");
          expect(names.filter((name) => /^(on|src)/.test(name))).toEqual([]);
        },
      ),
    );
  });
});
