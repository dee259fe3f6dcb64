import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { ExternalLink } from "./external-link";

function render(href: string): string {
  return renderToStaticMarkup(<ExternalLink href={href}>name</ExternalLink>);
}

it.each(["https://a.example/x?y#z", "http://a.example", "mailto:list@a.example"])("links to %s", (url) => {
  expect(render(url)).toMatch(/^<a href="[^"]+" rel="noopener noreferrer"/);
});

it.each([
  "javascript:alert(1)",
  " JaVaScRiPt:alert(1)",
  "data:text/html,x",
  "//a.example",
  "/a",
  "",
  "ftp://a.example",
])("shows %j as text alone", (url) => {
  expect(render(url)).toBe("<span>name</span>");
});
