import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { MarkdownText } from "./markdown-text";

const render = (text: string, topLevel: 3 | 4 = 3) =>
  renderToStaticMarkup(<MarkdownText text={text} topLevel={topLevel} />);

describe("MarkdownText", () => {
  it("makes paragraphs, lists and quotes", () => {
    const html = render("One.\n\nTwo *stressed*.\n\n- a\n- b\n\n> said");
    expect(html).toContain("<p>One.</p>");
    expect(html).toContain("<em>stressed</em>");
    expect(html.match(/<li>/g)).toHaveLength(2);
    expect(html).toContain("<blockquote>");
  });

  it("puts headings no higher than the page has room for", () => {
    expect(render("# A\n\n### B\n\n#### C").match(/<h\d/g)).toEqual(["<h3", "<h3", "<h4"]);
    expect(render("# A\n\n###### F", 4).match(/<h\d/g)).toEqual(["<h4", "<h6"]);
  });

  it.each([
    "<script>alert(1)</script>",
    "text <img src=x onerror=alert(1)> text",
    "[x](javascript:alert(1))",
    "[x](<data:text/html,<script>alert(1)</script>>)",
    "![x](https://tracker.example/pixel.png)",
    "<iframe src=https://a.example></iframe>",
  ])("runs and loads nothing for %j", (text) => {
    expect(render(text)).not.toMatch(/<(script|img|iframe)|href="(?!https:)|<[^>]+ on\w+=/);
  });

  it("links to other sites, and shows a link to nowhere as text", () => {
    expect(render("[a](https://a.example/)")).toContain('href="https://a.example/"');
    expect(render("[b](/b)")).toContain("<span>b</span>");
  });
});
