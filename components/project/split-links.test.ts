import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitLinks } from "./split-links";

const show = (url: string) => `<${url}>`;

describe("splitLinks", () => {
  it("finds addresses in Markdown and bare ones, without the punctuation after them", () => {
    expect(splitLinks("See [the list](https://a.example/x) and https://b.example/y.", show)).toEqual([
      { text: "See " },
      { text: "the list", url: "https://a.example/x" },
      { text: " and " },
      { text: "<https://b.example/y>", url: "https://b.example/y" },
      { text: "." },
    ]);
  });

  it.each(["[click](javascript:alert(1))", "plain [brackets] (and more)", "ftp://a.example"])(
    "leaves %j as text",
    (text) => {
      expect(splitLinks(text, show)).toEqual([{ text }]);
    },
  );

  it("loses nothing but the marks of a link", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const parts = splitLinks(text, (url) => url);
        return parts.some(({ url }) => url !== undefined) || parts.map((part) => part.text).join("") === text;
      }),
    );
  });
});
