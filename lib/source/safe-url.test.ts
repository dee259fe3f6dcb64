import { describe, expect, it } from "vitest";
import { checkUrl } from "./safe-url";

describe("checkUrl", () => {
  it.each(["https://example.com", "http://example.com/a?b=c#d", "https://例え.jp/路径", " https://example.com/ "])(
    "takes %j",
    (text) => {
      expect(checkUrl(text)).toEqual({ url: text.trim() });
    },
  );

  it.each([
    ["javascript:alert(1)", "`javascript:`"],
    ["JavaScript:alert(1)", "`javascript:`"],
    ["java\nscript:alert(1)", "control character"],
    ["data:text/html,x", "`data:`"],
    ["file:///etc/passwd", "`file:`"],
    ["ftp://example.com", "`ftp:`"],
    ["mailto:list@example.com", "`mailto:`"],
    ["https://user:secret@example.com", "user name"],
    ["https://user@example.com", "user name"],
    ["https:example.com", "slashes"],
    ["//example.com", "no complete address"],
    ["www.example.com", "no complete address"],
    ["https://", "no complete address"],
    ["https://exa mple.com", "space"],
    ["", "empty"],
  ])("refuses %j", (text, reason) => {
    expect(checkUrl(text)).toEqual({ problem: expect.stringContaining(reason) });
  });

  it("takes a mail address only where one is allowed", () => {
    expect(checkUrl("mailto:list@example.com", { allowMailto: true })).toEqual({ url: "mailto:list@example.com" });
    expect(checkUrl("javascript:alert(1)", { allowMailto: true })).toHaveProperty("problem");
  });
});
