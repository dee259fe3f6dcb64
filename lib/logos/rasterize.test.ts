import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { crc32, deflateSync } from "node:zlib";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Raster } from "./raster";
import { rasterize } from "./rasterize";

const DOT = '<rect x="80" y="80" width="20" height="20" fill="#00f"/>';

function svg(body: string, attributes = 'width="100" height="100"'): Buffer {
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ` +
      `xmlns:xi="http://www.w3.org/2001/XInclude" ${attributes}>${body}</svg>`,
  );
}

function countRed({ data }: Raster): number {
  let count = 0;
  for (let at = 0; at < data.length; at += 4) {
    if ((data[at] ?? 0) > 200 && (data[at + 1] ?? 0) < 60 && (data[at + 3] ?? 0) > 200) count++;
  }
  return count;
}

function pngChunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** A few kB of PNG that claim 900 million pixels. */
function pngBomb(): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(30_000, 0);
  header.writeUInt32BE(30_000, 4);
  header.set([1, 0, 0, 0, 0], 8);
  const signature = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");
  const pixels = deflateSync(Buffer.alloc(3751 * 1000));
  return Buffer.concat([
    signature,
    pngChunk("IHDR", header),
    pngChunk("IDAT", pixels),
    pngChunk("IEND", Buffer.alloc(0)),
  ]);
}

describe("rasterize", () => {
  const red = { create: { width: 60, height: 30, channels: 4 as const, background: "#f00" } };
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "logos-"));
    await sharp(red).png().toFile(path.join(folder, "red.png"));
    await writeFile(path.join(folder, "part.svg"), svg('<rect id="a" width="100" height="100" fill="#f00"/>'));
    await writeFile(path.join(folder, "style.css"), "rect { fill: #f00 }");
  });
  afterAll(() => rm(folder, { recursive: true }));

  it.each(["png", "jpeg", "gif", "webp", "avif"] as const)("reads %s", async (format) => {
    const bytes = await sharp(red).toFormat(format).toBuffer();
    const { raster, box } = await rasterize(bytes);
    expect(box).toEqual({ left: 0, top: 0, width: 60, height: 30 });
    expect(countRed(raster)).toBe(1800);
  });

  it("draws the vectors of a small SVG large, and of a huge one small", async () => {
    for (const size of [8, 16_000]) {
      const circle = svg('<circle cx="5" cy="5" r="5"/>', `width="${size}" height="${size}" viewBox="0 0 10 10"`);
      const { raster, box } = await rasterize(circle);
      expect(box.width).toBe(640);
      const soft = raster.data.filter((value, at) => at % 4 === 3 && value > 20 && value < 235).length;
      expect(soft).toBeLessThan(4000);
    }
  });

  it("draws once more what is small on its canvas", async () => {
    const { raster, box } = await rasterize(
      svg('<rect x="900" y="900" width="20" height="10"/>', 'viewBox="0 0 1000 1000"'),
    );
    expect(box.width).toBeGreaterThan(50);
    expect(raster.width * raster.height).toBeLessThan(8_100_000);
  });

  it("finds the drawing inside its border", async () => {
    const { raster, box } = await rasterize(svg('<rect x="25" y="50" width="75" height="50" fill="#f00"/>'));
    expect(box).toEqual({ left: 160, top: 320, width: 480, height: 320 });
    expect(countRed(raster)).toBe(480 * 320);
  });

  it("shows an image that the SVG carries itself", async () => {
    const png = (await sharp(red).png().toBuffer()).toString("base64");
    const { raster } = await rasterize(svg(`<image href="data:image/png;base64,${png}" width="100" height="100"/>`));
    expect(countRed(raster)).toBeGreaterThan(1000);
  });

  it("runs no script", async () => {
    const { raster } = await rasterize(svg(`<script>while (true) {}</script><g onload="x()">${DOT}</g>`));
    expect(countRed(raster)).toBe(0);
  });

  it.each<[string, (url: string) => Buffer]>([
    ["an image", (url) => svg(`<image xlink:href="${url}/red.png" width="100" height="100"/>${DOT}`)],
    ["an image of SVG 2", (url) => svg(`<image href="${url}/red.png" width="100" height="100"/>${DOT}`)],
    ["a part of another file", (url) => svg(`<use xlink:href="${url}/part.svg#a"/>${DOT}`)],
    ["an included file", (url) => svg(`<xi:include href="${url}/part.svg"/>${DOT}`)],
    ["a style sheet", (url) => svg(`<style>@import url("${url}/style.css");</style>${DOT}`)],
    ["a fill", (url) => svg(`<rect width="90" height="90" fill="url(${url}/part.svg#a)"/>${DOT}`)],
    [
      "a filter",
      (url) => svg(`<filter id="f"><feImage href="${url}/red.png"/></filter><g filter="url(#f)">${DOT}</g>${DOT}`),
    ],
  ])("does not fetch %s from a disk, a folder or a network", async (_, make) => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? "");
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    try {
      for (const url of [pathToFileURL(folder).href, folder, ".", `http://127.0.0.1:${port}`]) {
        const { raster } = await rasterize(make(url));
        expect(countRed(raster)).toBe(0);
      }
    } finally {
      await new Promise((resolve) => server.close(resolve));
    }
    expect(asked).toEqual([]);
  });

  it("refuses an entity from a file", async () => {
    const target = pathToFileURL(path.join(folder, "part.svg")).href;
    const doctype = `<!DOCTYPE svg [<!ENTITY x SYSTEM "${target}">]>`;
    await expect(rasterize(Buffer.concat([Buffer.from(doctype), svg(`&x;${DOT}`)]))).rejects.toThrow(/entity/i);
  });

  it("refuses entities that multiply", async () => {
    const entities = Array.from({ length: 12 }, (_, at) => `<!ENTITY a${at + 1} "${`&a${at};`.repeat(10)}">`).join("");
    const doctype = `<!DOCTYPE svg [<!ENTITY a0 "ha">${entities}]>`;
    await expect(rasterize(Buffer.concat([Buffer.from(doctype), svg("<text>&a12;</text>")]))).rejects.toThrow(
      /entity/i,
    );
  });

  it("refuses a PNG whose pixels would fill the memory", async () => {
    expect(pngBomb().length).toBeLessThan(10_000);
    await expect(rasterize(pngBomb())).rejects.toThrow(/pixel limit/);
  });

  it("refuses a truncated picture", async () => {
    const noise = { create: { ...red.create, noise: { type: "gaussian" as const, mean: 128, sigma: 50 } } };
    const png = await sharp(noise).png().toBuffer();
    await expect(rasterize(png.subarray(0, png.length / 2))).rejects.toThrow();
    await expect(rasterize(svg(DOT).subarray(0, -9))).rejects.toThrow();
  });

  it.each([
    ["nothing", Buffer.alloc(0), /no SVG/],
    ["a web page", Buffer.from("<!doctype html><title>404</title>"), /no SVG/],
    ["noise after a signature", Buffer.from("\x89PNG\r\n\x1a\nnoise", "latin1"), /./],
    ["an SVG without a drawing", svg(""), /nothing to see/],
    ["an SVG without a size", svg(DOT, 'width="0" height="0"'), /./],
    ["an SVG of endless width", svg(DOT, 'width="1e9" height="1"'), /./],
  ])("refuses %s", async (_, bytes, message) => {
    await expect(rasterize(bytes)).rejects.toThrow(message);
  });
});
