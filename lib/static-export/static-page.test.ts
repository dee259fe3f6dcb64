import { createHash } from "node:crypto";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { toStaticPage } from "./static-page";

const SITE = { basePath: "/landscape", origins: [] };
const NONCE = "bm9uY2U=";
const MESSAGES = { common: { skip: '</script>{"}' }, more: "x".repeat(5000) };
const FLIGHT = `1:["$",{"messages":${JSON.stringify(MESSAGES)},"nonce":"${NONCE}"}]\n`;
const push = (text: string) => `self.__next_f.push([1,${JSON.stringify(text).replaceAll("<", "\\u003c")}])`;
const PAGE = [
  `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/>`,
  `<meta property="og:image" content="https://map.example/landscape/og/en/envoy"/>`,
  `<script src="/landscape/_next/static/a.js" async="" nonce="${NONCE}"></script></head><body>`,
  `<script nonce="${NONCE}">theme()</script><a href="/landscape/api/projects">API</a>`,
  `<a href="/landscape/api/export.csv">CSV</a><a href="/landscape/projects/envoy">Envoy</a>`,
  `<script type="application/ld+json" nonce="${NONCE}">{"a":1}</script>`,
  `<script nonce="${NONCE}">${push(FLIGHT)}</script></body></html>`,
].join("");

const scriptsOf = (html: string) =>
  [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)].map(([, attributes = "", text = ""]) => ({
    attributes,
    text,
  }));

describe("toStaticPage", () => {
  const { html, shared } = toStaticPage(PAGE, SITE);

  it("names each inline script in its policy, and allows no other", () => {
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? "";
    const inline = scriptsOf(html).filter(({ attributes }) => !/src=|ld\+json/.test(attributes));
    expect(inline.length).toBeGreaterThan(2);
    for (const { text } of inline)
      expect(policy).toContain(`'sha256-${createHash("sha256").update(text).digest("base64")}'`);
    expect(policy.match(/'sha256-/g)).toHaveLength(new Set(inline.map(({ text }) => text)).size);
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
  });

  it("says its encoding first and keeps no nonce", () => {
    expect(html.indexOf('charset="utf-8"')).toBeLessThan(200);
    expect(html).not.toContain(NONCE);
  });

  it("hands over the same stream in pieces, the words from a file of their own", () => {
    const [[name, words] = ["", ""]] = shared;
    expect(html).toContain(`<script src="/landscape${name}"></script>`);
    const pieces: [number, string][] = [];
    for (const { attributes, text } of scriptsOf(html)) {
      const script = attributes.includes(name) ? words : text;
      if (script.startsWith("self.__next_f")) runInNewContext(script, { self: { __next_f: pieces } });
    }
    expect(pieces.map(([, text]) => text).join("")).toBe(FLIGHT.replace(NONCE, ""));
    expect(pieces.map(([, text]) => text)).toContain(JSON.stringify(MESSAGES));
  });

  it("names data and previews as the files that they are", () => {
    expect(html).toContain('content="https://map.example/landscape/og/en/envoy.png"');
    expect(html).toContain('href="/landscape/api/projects.json"');
    expect(html).toContain('href="/landscape/api/export.csv"');
    expect(html).toContain('href="/landscape/projects/envoy"');
  });
});
