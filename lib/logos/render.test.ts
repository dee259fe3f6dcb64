import { existsSync, readdirSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rm, stat, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { LogoSource } from "../model/types";
import { hashOf } from "./cache";
import { type RenderOptions, renderLogos } from "./render";
import { LOGO_HEIGHT, LOGO_WIDTH, LOGOS_PER_SHEET, sheetCell } from "./sheet";
import type { RenderedLogos } from "./types";

const SVG = 'xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"';
const REAL = path.resolve("..", "shared", "data", "cncf");

/** Six masks on each of thirteen levels: billions of layers in two kilobytes. */
function stallingSvg(): string {
  const levels = Array.from({ length: 12 }, (_, at) => {
    const layer = `<g mask="url(#m${at})"><rect width="100" height="100" fill="#fff"/></g>`;
    return `<mask id="m${at + 1}">${layer.repeat(6)}</mask>`;
  });
  const first = '<mask id="m0"><rect width="100" height="100" fill="#fff"/></mask>';
  return `<svg ${SVG}>${first}${levels.join("")}<rect width="100" height="100" mask="url(#m12)"/></svg>`;
}

function square(color: string): string {
  return `<svg ${SVG}><rect width="100" height="100" fill="${color}"/></svg>`;
}

function file(name: string): LogoSource {
  return { kind: "file", file: name };
}

async function cellPixels(rendered: RenderedLogos, key: string): Promise<Buffer> {
  const { index } = rendered.logos.get(key) ?? { index: -1 };
  const { sheet, column, row } = sheetCell(index);
  const cell = { left: column * LOGO_WIDTH, top: row * LOGO_HEIGHT, width: LOGO_WIDTH, height: LOGO_HEIGHT };
  return sharp(rendered.sheets[sheet]?.bytes).extract(cell).raw().toBuffer();
}

function pixel(cell: Buffer, x: number, y: number): number[] {
  const at = (y * LOGO_WIDTH + x) * 4;
  return [...cell.subarray(at, at + 4)];
}

describe("renderLogos", () => {
  let folder = "";
  let options: RenderOptions = { root: "", cacheDir: "" };
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "render-"));
    options = { root: path.join(folder, "landscape"), cacheDir: path.join(folder, "cache") };
    await mkdir(path.join(options.root, "logos"), { recursive: true });
  });
  afterEach(() => rm(folder, { recursive: true }));

  async function put(name: string, content: string | Uint8Array): Promise<LogoSource> {
    await writeFile(path.join(options.root, "logos", name), content);
    return file(`logos/${name}`);
  }

  it("gives places in order, pictures by hash, and nothing to a monogram", async () => {
    const rendered = await renderLogos(
      [
        { key: "a", source: await put("a.svg", square("#d00")) },
        { key: "b", source: { kind: "monogram", color: "#123456" } },
        { key: "c", source: { kind: "icon", icon: "simple-icons:etcd" } },
      ],
      options,
    );
    expect(rendered.problems).toEqual([]);
    expect([...rendered.logos].map(([key, { index }]) => [key, index])).toEqual([
      ["a", 0],
      ["c", 1],
    ]);
    expect(rendered.pictures.map(({ hash }) => hash)).toEqual([...rendered.logos.values()].map(({ hash }) => hash));
    for (const { hash, bytes, width, height, mime } of rendered.pictures) {
      expect(hash).toBe(hashOf(bytes));
      expect(mime).toBe("image/webp");
      expect(await sharp(bytes).metadata()).toMatchObject({ format: "webp", width, height, hasAlpha: true });
    }
    expect(rendered.sheets.map(({ hash, bytes }) => hash === hashOf(bytes))).toEqual([true]);
    const red = await cellPixels(rendered, "a");
    expect(pixel(red, 64, 48)[0]).toBeGreaterThan(200);
    expect(pixel(red, 2, 2)[3]).toBe(0);
  });

  it("shares one logo among equal sources and equal drawings", async () => {
    const source = await put("a.svg", square("#d00"));
    const twin = await put("twin.svg", square("#d00"));
    const spaced = await put("spaced.svg", `${square("#d00")}\n<!-- the same -->`);
    const icon: LogoSource = { kind: "icon", icon: "simple-icons:etcd", color: "#00f" };
    const sources = [source, icon, source, twin, spaced, { ...icon }];
    const rendered = await renderLogos(
      sources.map((each, at) => ({ key: `k${at}`, source: each })),
      options,
    );
    expect([...rendered.logos.values()].map(({ index }) => index)).toEqual([0, 1, 0, 0, 0, 1]);
    expect(rendered.pictures).toHaveLength(2);
    expect(rendered.sheets).toHaveLength(1);
  });

  it("puts a white logo on a dark plate with round corners", async () => {
    const rendered = await renderLogos([{ key: "w", source: await put("w.svg", square("#fff")) }], options);
    const cell = await cellPixels(rendered, "w");
    expect(pixel(cell, 64, 48)).toEqual([255, 255, 255, 255]);
    expect(pixel(cell, 64, 4)[3]).toBe(255);
    expect(Math.max(...pixel(cell, 64, 4).slice(0, 3))).toBeLessThan(60);
    expect(pixel(cell, 0, 0)[3]).toBe(0);
  });

  it("gives the same bytes from an empty cache, a full one and another order of work", async () => {
    const names = await Promise.all(
      ["#d00", "#0a0", "#00d", "#333"].map((color, at) => put(`${at}.svg`, square(color))),
    );
    const requests = names.map((source, at) => ({ key: `k${at}`, source }));
    const first = await renderLogos(requests, options);
    const warm = await renderLogos(requests, options);
    const again = await renderLogos(requests, { ...options, cacheDir: path.join(folder, "other") });
    expect(warm).toEqual(first);
    expect(again).toEqual(first);
  });

  it("draws nothing anew that the cache holds, and again what is damaged in it", async () => {
    const requests = [
      { key: "a", source: await put("a.svg", square("#d00")) },
      { key: "b", source: await put("b.svg", square("#0a0")) },
    ];
    const first = await renderLogos(requests, options);
    const entries = (await readdir(options.cacheDir)).map((name) => path.join(options.cacheDir, name));
    const timesOf = () => Promise.all(entries.map(async (entry) => (await stat(entry)).mtimeMs));
    expect(entries).toHaveLength(3);
    const before = await timesOf();
    // With no time to draw in, only the cache can answer.
    expect(await renderLogos(requests, { ...options, timeoutMs: 0 })).toEqual(first);
    expect(await timesOf()).toEqual(before);

    for (const entry of entries) await truncate(entry, 40);
    expect(await renderLogos(requests, options)).toEqual(first);
    const mended = await timesOf();
    expect(mended.every((time, at) => time > (before[at] ?? 0))).toBe(true);
  });

  it("tells its progress by distinct sources, failures included", async () => {
    const source = await put("a.svg", square("#d00"));
    const steps: string[] = [];
    const onProgress = (done: number, total: number) => steps.push(`${done}/${total}`);
    const requests = [source, source, file("logos/none.svg")].map((each, at) => ({ key: `k${at}`, source: each }));
    await renderLogos(requests, { ...options, onProgress });
    expect(steps).toEqual(["1/2", "2/2"]);
  });

  it("says of each file that can't be read what is wrong, and draws the others", async () => {
    await writeFile(path.join(folder, "outside.svg"), square("#d00"));
    await mkdir(path.join(folder, "landscape-2"));
    await writeFile(path.join(folder, "landscape-2", "near.svg"), square("#d00"));
    await symlink(path.join(folder, "outside.svg"), path.join(options.root, "logos", "link.svg"));
    await symlink(folder, path.join(options.root, "up"));
    await put("empty.svg", "");
    await put("large.png", "\x89PNG");
    await truncate(path.join(options.root, "logos", "large.png"), 50 * 1024 * 1024);
    await put("page.svg", "<html></html>");
    const cases: [LogoSource, RegExp][] = [
      [file("logos/none.svg"), /^logos\/none\.svg: there is no such file$/],
      [file("../outside.svg"), /outside the landscape/],
      [file("../landscape-2/near.svg"), /outside the landscape/],
      [file(path.join(folder, "outside.svg")), /outside the landscape/],
      [file("logos/link.svg"), /leads out/],
      [file("up/outside.svg"), /leads out/],
      [file("logos/\0.svg"), /outside/],
      [file("logos"), /no file/],
      [file(""), /outside/],
      [file("logos/empty.svg"), /empty/],
      [file("logos/large.png"), /over 16 MB/],
      [file("logos/page.svg"), /no SVG/],
      [{ kind: "icon", icon: "simple-icons:no-such-icon" }, /no icon of this name/],
    ];
    const requests = cases.map(([source], at) => ({ key: String(at), source }));
    const good = { key: "good", source: await put("good.svg", square("#d00")) };
    const rendered = await renderLogos([...requests, good], options);
    expect(rendered.problems.map(({ key }) => key)).toEqual(requests.map(({ key }) => key));
    rendered.problems.forEach(({ message }, at) => expect(message).toMatch(cases[at]?.[1] ?? ""));
    expect([...rendered.logos.keys()]).toEqual(["good"]);
  });

  it("follows a link that stays inside", async () => {
    await put("real.svg", square("#d00"));
    await symlink("real.svg", path.join(options.root, "logos", "link.svg"));
    expect((await renderLogos([{ key: "a", source: file("logos/link.svg") }], options)).problems).toEqual([]);
  });

  it("gives up on a logo that stalls the renderer and draws those after it", async () => {
    const stalling = await Promise.all([1, 2, 3].map((at) => put(`s${at}.svg`, `${stallingSvg()}<!--${at}-->`)));
    const good = await Promise.all([1, 2, 3].map((at) => put(`g${at}.svg`, square(`#00${at}`))));
    const requests = [...stalling, ...good].map((source, at) => ({ key: String(at), source }));
    const rendered = await renderLogos(requests, { ...options, timeoutMs: 3000 });
    expect(rendered.problems.map(({ key }) => key)).toEqual(["0", "1", "2"]);
    expect(rendered.problems[0]?.message).toMatch(/took over 3 s/);
    expect([...rendered.logos.keys()]).toEqual(["3", "4", "5"]);
  });

  it("begins a new sheet when one is full", async () => {
    const count = LOGOS_PER_SHEET + 2;
    const requests = await Promise.all(
      Array.from({ length: count }, async (_, at) => ({
        key: String(at),
        source: await put(`${at}.svg`, square(`rgb(${at * 4},0,${255 - at * 4})`)),
      })),
    );
    const rendered = await renderLogos(requests, options);
    expect(rendered.sheets).toHaveLength(2);
    for (const at of [0, LOGOS_PER_SHEET - 1, LOGOS_PER_SHEET, count - 1]) {
      const [r = 0, , b = 0] = pixel(await cellPixels(rendered, String(at)), 64, 48);
      expect(Math.abs(r - at * 4)).toBeLessThan(8);
      expect(Math.abs(b - (255 - at * 4))).toBeLessThan(8);
    }
  });

  it("has neither sheets nor pictures for a landscape of monograms", async () => {
    const rendered = await renderLogos([{ key: "a", source: { kind: "monogram" } }], options);
    expect(rendered).toEqual({ problems: [], logos: new Map(), pictures: [], sheets: [] });
  });
});

describe.runIf(existsSync(path.join(REAL, "hosted_logos")))("renderLogos with a real landscape", () => {
  let cacheDir = "";
  beforeAll(async () => {
    cacheDir = await mkdtemp(path.join(tmpdir(), "render-real-"));
  });
  afterAll(() => rm(cacheDir, { recursive: true }));

  it("draws all of its 2,452 logos within the budget of bytes", { timeout: 300_000 }, async () => {
    const names = readdirSync(path.join(REAL, "hosted_logos"));
    const requests = names.map((name) => ({ key: name, source: file(`hosted_logos/${name}`) }));
    const rendered = await renderLogos(requests, { root: REAL, cacheDir });
    expect(names).toHaveLength(2452);
    expect(rendered.problems).toEqual([]);
    expect(rendered.logos.size).toBe(2452);
    expect(rendered.sheets).toHaveLength(Math.ceil(rendered.pictures.length / LOGOS_PER_SHEET));
    const bytes = rendered.sheets.reduce((sum, sheet) => sum + sheet.bytes.length, 0);
    expect(bytes / rendered.pictures.length).toBeLessThan(1600);
    const small = rendered.sheets.reduce((sum, sheet) => sum + sheet.small.length, 0);
    expect(small / rendered.pictures.length).toBeLessThan(800);
  });
});
