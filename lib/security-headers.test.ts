import { expect, test } from "vitest";
import { contentSecurityPolicy } from "./security-headers";

const directives = (policy: string) =>
  new Map(policy.split("; ").map((each) => [each.split(" ")[0] ?? "", each.split(" ").slice(1)]));

test("a page loads nothing from elsewhere", () => {
  expect(contentSecurityPolicy("abc")).not.toMatch(/https?:|\*/);
  expect(directives(contentSecurityPolicy("abc")).get("script-src")).toEqual([
    "'self'",
    "'nonce-abc'",
    "'strict-dynamic'",
  ]);
});

test("with analytics, pictures and requests may go to Google, and everything else is as it was", () => {
  const [without, measured] = [contentSecurityPolicy("abc"), contentSecurityPolicy("abc", { hasAnalytics: true })].map(
    directives,
  );
  const changed = [...(measured ?? [])].filter(([name, sources]) => String(without?.get(name)) !== String(sources));
  expect(changed.map(([name]) => name)).toEqual(["img-src", "connect-src"]);
  for (const [name, sources] of changed) {
    const added = sources.filter((source) => !without?.get(name)?.includes(source));
    expect(added).toContain("https://www.googletagmanager.com");
    expect(added).toContain("https://*.google-analytics.com");
    for (const source of added)
      expect(source).toMatch(/^https:\/\/(\*\.|[a-z]+\.)*google(tagmanager|-analytics)?\.com$/);
  }
});

test("development may evaluate and listen, an embed be framed", () => {
  const development = directives(contentSecurityPolicy("abc", { isDevelopment: true }));
  expect(development.get("script-src")).toContain("'unsafe-eval'");
  expect(development.get("connect-src")).toEqual(["'self'", "ws:"]);
  expect(directives(contentSecurityPolicy("abc")).get("frame-ancestors")).toEqual(["'self'"]);
  expect(directives(contentSecurityPolicy("abc", { isEmbed: true })).get("frame-ancestors")).toEqual(["*"]);
});
