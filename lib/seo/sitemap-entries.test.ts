import { expect, it } from "vitest";
import { sitemapEntries } from "./sitemap-entries";

it("lists each page in each language with its alternates", () => {
  const entries = sitemapEntries(["/", "/projects/a%20b"], new URL("https://map.example"));
  expect(entries.map(({ url }) => url)).toEqual([
    "https://map.example/",
    "https://map.example/zh",
    "https://map.example/projects/a%20b",
    "https://map.example/zh/projects/a%20b",
  ]);
  expect(entries[3]?.alternates?.languages).toEqual(entries[2]?.alternates?.languages);
  expect(entries[2]?.alternates?.languages?.["zh-Hans"]).toBe("https://map.example/zh/projects/a%20b");
});
