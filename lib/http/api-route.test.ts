import { describe, expect, it, vi } from "vitest";
import { jsonAnswer } from "./answer";
import { apiRoute } from "./api-route";

const asking = (headers?: HeadersInit, method = "GET") => new Request("http://localhost/api/x", { headers, method });

describe("an address of data", () => {
  const { GET, OPTIONS, POST } = apiRoute(() => Promise.resolve(jsonAnswer({ a: 1 }, { link: "<x>" })));

  it("answers whole, and by status alone whoever has it already", async () => {
    const response = await GET(asking(), undefined);
    const etag = response.headers.get("etag") ?? "";
    expect(await response.json()).toEqual({ a: 1 });
    expect(response.headers.get("cache-control")).toBe("public, max-age=0, must-revalidate");
    expect(response.headers.get("content-type")).toBe("application/json");
    const again = await GET(asking({ "if-none-match": `W/${etag}` }), undefined);
    expect(again.status).toBe(304);
    expect(await again.text()).toBe("");
    expect(again.headers.get("etag")).toBe(etag);
    expect(again.headers.get("link")).toBe("<x>");
    expect((await GET(asking({ "if-none-match": '"other"' }), undefined)).status).toBe(200);
  });

  it("says what it can be asked, and refuses the rest as a problem", async () => {
    expect(OPTIONS().headers.get("allow")).toBe("GET, HEAD, OPTIONS");
    const refused = POST(asking(undefined, "POST"));
    expect(refused.status).toBe(405);
    expect(refused.headers.get("allow")).toBe("GET, HEAD, OPTIONS");
    expect(refused.headers.get("content-type")).toBe("application/problem+json");
  });

  it("says so before the first seed", async () => {
    expect((await apiRoute(() => Promise.resolve(null)).GET(asking(), undefined)).status).toBe(503);
  });

  it("tells a reader of a failure nothing of its inside, and whoever runs the site everything", async () => {
    const write = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    try {
      const response = await apiRoute(() => Promise.reject(new Error("secret of the database"))).GET(
        asking(),
        undefined,
      );
      expect(response.status).toBe(500);
      expect(await response.text()).not.toContain("secret");
      expect(write.mock.calls.flat().join()).toContain("secret of the database");
    } finally {
      write.mockRestore();
    }
  });
});
