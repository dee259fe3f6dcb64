import { describe, expect, it } from "vitest";
import { etagOf, isUnchanged } from "./conditional";

function asking(value?: string): Request {
  return new Request("http://localhost/", { headers: value === undefined ? {} : { "if-none-match": value } });
}

describe("isUnchanged", () => {
  const etag = etagOf("body");

  it.each([[etag], [`W/${etag}`], [`"other", ${etag}`], ["*"]])("is true for %s", (value) => {
    expect(isUnchanged(asking(value), etag)).toBe(true);
  });

  it.each([[undefined], ['"other"'], [etagOf("body ")]])("is false for %s", (value) => {
    expect(isUnchanged(asking(value), etag)).toBe(false);
  });
});
