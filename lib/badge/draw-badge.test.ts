import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawBadge } from "./draw-badge";
import { BADGE_FORMATS, writeBadge } from "./snippets";

const stones = fc.oneof(fc.integer({ min: 1, max: 9 }), fc.constant("archived" as const), fc.constant(null));

describe("drawBadge", () => {
  it("says in words what it draws, with as many stones as the stage has", () => {
    const svg = drawBadge({ name: "Field map", stage: "Incubating", stones: 2 });
    expect(svg).toContain("<title>Field map: Incubating</title>");
    expect(svg.match(/<ellipse/g)).toHaveLength(2);
    expect(svg).toContain("prefers-color-scheme:dark");
  });

  it("is the landscape's name alone for what is on no stage", () => {
    const svg = drawBadge({ name: "Field map", stones: null });
    expect(svg).toContain("<title>Field map</title>");
    expect(svg).not.toContain("<ellipse");
  });

  it("grows with its words", () => {
    const widthOf = (name: string) => Number(/width="(\d+)"/.exec(drawBadge({ name, stones: null }))?.[1]);
    expect(widthOf("云原生全景图")).toBeGreaterThan(widthOf("ilil"));
    expect(widthOf("a".repeat(500))).toBe(widthOf("a".repeat(400)));
  });

  it("lets no text be anything but text", () => {
    const svg = drawBadge({ name: `</title><script>x</script>"'&\u0000`, stage: "<b>", stones: 1 });
    expect(svg).not.toMatch(/<script|<b>|\u0000/);
    expect(svg.match(/<title>/g)).toHaveLength(1);
  });

  it("has the same elements whatever the words are", () => {
    const elements = (svg: string) => svg.match(/<\/?[a-z]+/g);
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), stones, (name, pile) => {
        const plain = drawBadge({ name: "a", stage: "b", stones: pile });
        expect(elements(drawBadge({ name, stage: "b", stones: pile }))).toEqual(elements(plain));
      }),
    );
  });
});

describe("writeBadge", () => {
  const badge = {
    text: `A [b] "c" <d>`,
    image: "https://x.example/badges/a.svg",
    page: "https://x.example/projects/a",
  };

  it.each([
    ["Markdown", `[![A \\[b\\] "c" <d>](${badge.image})](${badge.page})`],
    ["AsciiDoc", `image:${badge.image}["A [b\\] 'c' <d>",link="${badge.page}"]`],
    ["HTML", `<a href="${badge.page}"><img src="${badge.image}" alt="A [b] &#34;c&#34; &#60;d&#62;"></a>`],
  ] as const)("writes %s", (format, text) => {
    expect(writeBadge[format](badge)).toBe(text);
  });

  it("knows every format", () => {
    expect(Object.keys(writeBadge)).toEqual([...BADGE_FORMATS]);
  });
});
