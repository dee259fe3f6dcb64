import { describe, expect, it } from "vitest";
import { tidySvg } from "./tidy-svg";

function tidy(text: string): string {
  return Buffer.from(tidySvg(Buffer.from(text))).toString("utf8");
}

describe("tidySvg", () => {
  it("drops a declaration, whose encoding may be a lie", () => {
    expect(tidy('\n<?xml version="1.0" encoding="utf-16"?>\n<svg>é</svg>')).toBe("<svg>é</svg>");
  });

  it("makes names of namespaces absolute", () => {
    expect(tidy(`<svg xmlns:x="ns_extend;" xmlns='bare'/>`)).toBe(`<svg xmlns:x="urn:ns_extend;" xmlns='urn:bare'/>`);
  });

  it("leaves sound files as they are", () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:a="&ns_ai;" class="xmlns"><path d="M0 0"/></svg>';
    expect(tidy(svg)).toBe(svg);
  });

  it("leaves bytes that are no UTF-8 alone", () => {
    const bytes = Buffer.from("<?xml version='1.0' encoding='latin1'?><svg>\xe9</svg>", "latin1");
    expect(tidySvg(bytes)).toBe(bytes);
  });
});
