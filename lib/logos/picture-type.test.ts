import { describe, expect, it } from "vitest";
import { pictureType } from "./picture-type";

describe("pictureType", () => {
  it.each([
    ["\x89PNG\r\n\x1a\n", "png"],
    ["\xff\xd8\xff\xe0", "jpeg"],
    ["GIF89a", "gif"],
    ["RIFF\0\0\0\0WEBPVP8 ", "webp"],
    ["\0\0\0\x1cftypavif", "avif"],
    ["<svg/>", "svg"],
    ["<svg:svg xmlns:svg='x'>", "svg"],
    [`\n\t<?xml version="1.0"?><!-- ${"long ".repeat(2000)} --><svg>`, "svg"],
    ["\xef\xbb\xbf<svg>", "svg"],
    ["<html><body>not found</body></html>", null],
    ["<svgfoo>", null],
    ["\x1f\x8b\x08 a compressed svg", null],
    ["%PDF-1.7 <svg>", null],
    ["\0\0\0\x1cftypheic", null],
    ["", null],
  ])("takes %j for %s", (text, type) => {
    expect(pictureType(Buffer.from(text, "latin1"))).toBe(type);
  });
});
