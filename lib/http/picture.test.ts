import { describe, expect, it } from "vitest";
import { pictureHash, pictureResponse } from "./picture";

describe("pictureHash", () => {
  it("reads the hash of a picture's name", () => {
    expect(pictureHash("0123456789abcdef.webp")).toBe("0123456789abcdef");
    expect(pictureHash("0123456789abcdef-s1.webp")).toBe("0123456789abcdef-s1");
  });

  it.each([
    "0123456789abcdef.svg",
    "0123456789abcde.webp",
    "0123456789ABCDEF.webp",
    "../0123456789abcdef.webp",
    "0123456789abcdef.webp\n",
    "0123456789abcdef.webp.html",
    "",
  ])("refuses %j", (file) => {
    expect(pictureHash(file)).toBeNull();
  });
});

describe("pictureResponse", () => {
  it("keeps what it gives for ever and lets nothing in it run", async () => {
    const response = pictureResponse({ bytes: new Uint8Array([1, 2]), mime: "image/webp" });
    expect(response.headers.get("cache-control")).toContain("immutable");
    expect(response.headers.get("content-security-policy")).toBe("default-src 'none'; sandbox");
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(new Uint8Array([1, 2]));
  });

  it("is a 404 that is not kept where there is no picture", () => {
    const response = pictureResponse(null);
    expect(response.status).toBe(404);
    expect(response.headers.get("cache-control")).toBeNull();
  });
});
