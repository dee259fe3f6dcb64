import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FeedEntry, toAtom } from "./to-atom";

const HEAD = {
  title: "Changes",
  description: "What changed",
  language: "en",
  page: "https://example.org/changes?q=a&kind=new",
  feed: "https://example.org/changes.xml?q=a&kind=new",
};
const ENTRY: FeedEntry = {
  id: "envoy/stage/2018-11-28/graduated",
  date: "2018-11-28",
  kind: "stage",
  name: "Envoy",
  words: "reached Graduated",
  url: "https://example.org/projects/envoy",
};

/** What a reader of the feed gets to see of a title, after the CDATA and the HTML in it. */
function titleOf(feed: string): string {
  const title = /<entry>\s*<title type="html">([^]*?)<\/title>/.exec(feed)?.[1] ?? "";
  const cdata = [...title.matchAll(/<!\[CDATA\[([^]*?)\]\]>/g)].map(([, text]) => text).join("");
  const letters: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
  return cdata.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => letters[name] ?? "");
}

describe("toAtom", () => {
  it("names itself, its page and its entries for good", () => {
    const feed = toAtom(HEAD, [ENTRY]);
    expect(feed).toContain('<link rel="self" href="https://example.org/changes.xml?q=a&amp;kind=new"/>');
    expect(feed).toContain("<id>tag:example.org,2026:changes/envoy/stage/2018-11-28/graduated</id>");
    expect(feed).toContain("<updated>2018-11-28T00:00:00.000Z</updated>");
    expect(titleOf(feed)).toBe("Envoy: reached Graduated");
  });

  it("dates what is known to the month alone, and says so of an empty feed", () => {
    expect(toAtom(HEAD, [{ ...ENTRY, date: "2018-11" }])).toContain("<published>2018-11-01T00:00:00.000Z</published>");
    expect(toAtom(HEAD, [])).toContain("<updated>1970-01-01T00:00:00.000Z</updated>");
  });

  it("keeps hostile names plain text", () => {
    const name = `<script>alert(1)</script>]]><b>R&D\u0000\u0001`;
    const feed = toAtom({ ...HEAD, title: name }, [{ ...ENTRY, name, words: "]]>" }]);
    expect(titleOf(feed)).toBe("<script>alert(1)</script>]]><b>R&D: ]]>");
    expect(feed).not.toContain("<script>");
    expect(feed).not.toMatch(/[\u0000-\u0008]/);
  });

  it("gives back any text that XML can hold", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 30 }), (name) => {
        const plain = name.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "");
        expect(titleOf(toAtom(HEAD, [{ ...ENTRY, name, words: "x" }]))).toBe(`${plain}: x`);
      }),
      { numRuns: 25 },
    );
  });
});
