import { describe, expect, it } from "vitest";
import { logoPage, type ViewLogo, vectorAddress, WAYS } from "./logo-page";

const VECTOR: ViewLogo = { cell: "/cells/1.webp", source: "/sources/1.svg", vector: "<svg/>", index: 57 };
const PICTURE: ViewLogo = { cell: "/cells/2.webp", source: "/sources/2.png", vector: null, index: 0 };
const VIEW = { boxes: [[VECTOR], [PICTURE]], sheetRules: ".s0{}" };

const image = (address: string) => `<img class="lg" loading="lazy" alt="" src="${address}">`;
const box = (markup: string, near = "") => `<section class="box"${near}>${markup}</section>`;

const bodyOf = (page: string) => /<body>(.*?)(?:<script>.*)?<\/body>/s.exec(page)?.[1];

describe("a page of logos", () => {
  it.each([
    ["one image each", box(image("/cells/1.webp")) + box(image("/cells/2.webp"))],
    ["one vector each", box(image("/sources/1.svg")) + box(image("/sources/2.png"))],
    ["vectors inlined", box(image("data:image/svg+xml,<svg/>")) + box(image("/sources/2.png"))],
    [
      "sheets",
      box('<i class="lg s1" style="--x:1;--y:1"></i>', " data-near") +
        box('<i class="lg s0" style="--x:0;--y:0"></i>', " data-near"),
    ],
  ])("carries them as %s", (name, body) => {
    const pages = WAYS.filter((way) => way.name === name).map((way) => logoPage(way, VIEW));
    expect(pages.map(bodyOf)).toEqual([body]);
  });

  it("has rules and a script for sheets alone, which boxes far from the start wait for", () => {
    const boxes = [Array.from({ length: 281 }, () => VECTOR), [PICTURE]];
    for (const way of WAYS) {
      const page = logoPage(way, { ...VIEW, boxes });
      expect(page.includes("<script>")).toBe(way.name === "sheets");
      expect(page.includes(VIEW.sheetRules)).toBe(way.name === "sheets");
      expect(page.split(" data-near>").length - 1).toBe(way.name === "sheets" ? 1 : 0);
    }
  });
});

describe("the address of a vector", () => {
  it("keeps what HTML or an address would change", () => {
    const svg = '<svg id="é">\n\t<a fill="url(#b)"/>100%&lt;\r\n</svg>';
    const address = vectorAddress(svg);
    expect(address).not.toMatch(/["#&\s]\n/);
    expect(decodeURIComponent(address)).toBe(`data:image/svg+xml,${svg}`);
    expect(vectorAddress('<a b="#c">')).toBe("data:image/svg+xml,<a b=%22%23c%22>");
  });
});
