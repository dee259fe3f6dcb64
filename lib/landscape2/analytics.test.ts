import { expect, test } from "vitest";
import { readTexts } from "./fixture";

const DATA = "landscape: [{name: Tools, subcategories: [{name: All, items: []}]}]";
const read = (settings: string) => readTexts(DATA, `foundation: a\n${settings}`);

test("a container of Google Tag Manager is kept", async () => {
  const { landscape, lines } = await read("analytics: {gtm: {container_id: GTM-ABC1234}}");
  expect(lines).toEqual([]);
  expect(landscape?.analytics).toEqual({ gtm: "GTM-ABC1234" });
  expect(landscape?.extra).toEqual({});
});

test.each(["", "analytics:", "analytics: {}", "analytics: {gtm: {}}"])(
  "%j is none, and no mistake",
  async (settings) => {
    const { landscape, lines } = await read(settings);
    expect([landscape?.analytics, lines]).toEqual([undefined, []]);
  },
);

test.each([
  ["analytics: {gtm: {container_id: UA-1234}}", 'warning 2:33 "UA-1234" is no container of Google Tag Manager'],
  ["analytics: {gtm: {container_id: 'GTM-A\"><script>'}}", "warning 2:33"],
  ["analytics: {gtm: {id: GTM-A}}", 'warning 2:19 unknown key "id" → use container_id'],
  ["analytics: {ga4: G-A}", 'warning 2:13 unknown key "ga4" → use gtm'],
  ["analytics: GTM-A", 'error 2:12 "analytics" is the text "GTM-A", not a map'],
  ["analytics: {gtm: GTM-A}", 'error 2:18 "gtm" is the text "GTM-A", not a map'],
  ["analytics: {gtm: {container_id: [GTM-A]}}", 'error 2:33 "container_id" is a list, not a text'],
])("%j is reported at its place and left out", async (settings, line) => {
  const { landscape, lines } = await read(settings);
  expect(lines.join("\n")).toContain(line);
  expect(landscape?.analytics).toBeUndefined();
});
