import { afterEach, describe, expect, test, vi } from "vitest";
import { readTexts } from "./fixture";

const DATA = "landscape: [{name: Tools, subcategories: [{name: All, items: []}]}]";
const read = (settings: string) => readTexts(DATA, `foundation: a\n${settings}`);
const EVENT =
  "{name: Day, start: 2026-07-28, end: 2026-07-31, banner_url: 'https://a.example/b.png', details_url: 'https://a.example'}";
const colors = (first: string) =>
  `colors: {${[first, ...Array.from({ length: 6 }, () => "rgba(1, 2, 3, 1)")].map((each, index) => `color${index + 1}: "${each}"`).join(", ")}}`;

afterEach(() => vi.unstubAllEnvs());

describe("an upcoming event", () => {
  test("has a name, its days and where to read about it", async () => {
    const { landscape, lines } = await read(`upcoming_event: ${EVENT}`);
    expect(lines).toEqual([]);
    expect(landscape?.event).toEqual({
      name: "Day",
      start: "2026-07-28",
      end: "2026-07-31",
      url: "https://a.example",
    });
  });

  test.each([
    [EVENT.replace("start: 2026-07-28, ", ""), "the upcoming event has no start"],
    [EVENT.replace("2026-07-31", "2026-07-01"), "the event ends before it starts"],
    [EVENT.replace("name: Day", "name: Day, place: Here"), 'unknown key "place"'],
    [EVENT.replace("details_url: 'https", "details_url: 'javascript"), '"details_url"'],
  ])("as %j is reported", async (event, what) => {
    expect((await read(`upcoming_event: ${event}`)).lines.join("\n")).toContain(what);
  });
});

describe("the site", () => {
  test("opens with cards where the settings say so", async () => {
    expect((await read("view_mode: card")).landscape?.defaultView).toBe("cards");
    expect((await read("view_mode: grid")).landscape?.defaultView).toBeUndefined();
    expect((await read("view_mode: cards")).lines).toEqual([expect.stringContaining('error 2:12 "cards" is no view')]);
  });

  test("says when its base path is not that of the build", async () => {
    const settings = "base_path: /landscape";
    expect((await read(settings)).lines).toEqual([
      "warning 2:12 the base path is set when the site is built → build and start with BASE_PATH=/landscape",
    ]);
    vi.stubEnv("BASE_PATH", "/landscape");
    expect((await read(settings)).lines).toEqual([]);
    expect((await read("base_path: landscape")).lines).toEqual([expect.stringContaining("error 2:12")]);
  });

  test("has no accent in which links could not be read: a warning", async () => {
    expect((await read(colors("rgba(0, 107, 204, 1)"))).lines).toEqual([]);
    expect((await read(colors("rgba(255, 240, 120, 1)"))).lines).toEqual([
      expect.stringContaining("warning 2:18 links in color1 could not be read"),
    ]);
  });

  test("loads no picture from elsewhere; its preview is an address that others load", async () => {
    const { landscape, lines } = await read(
      "images: {favicon: 'https://a.example/f.png', open_graph: 'https://a.example/o.png'}",
    );
    expect(landscape?.images).toEqual({ openGraph: "https://a.example/o.png" });
    expect(lines).toEqual([expect.stringContaining('warning 2:19 "favicon" is an address')]);
  });
});
