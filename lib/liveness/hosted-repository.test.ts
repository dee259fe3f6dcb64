import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hostedRepository, repositoryKey } from "./hosted-repository";

describe("hostedRepository", () => {
  it.each([
    ["https://github.com/envoyproxy/envoy", "envoyproxy", "envoy"],
    ["https://www.github.com/a/b.js/", "a", "b.js"],
    ["http://github.com/a/b.git", "a", "b"],
  ])("reads %s", (address, owner, name) => {
    expect(hostedRepository(address)).toStrictEqual({ host: "github", owner, name });
  });

  it.each([
    ["https://gitlab.com/acme/tools/proxy", "gitlab.com", "acme/tools/proxy"],
    ["https://gitlab.com/acme/proxy/-/tree/main", "gitlab.com", "acme/proxy"],
    ["https://git.acme.example/a/b", "git.acme.example", "a/b"],
  ])("reads %s of a GitLab", (address, domain, path) => {
    expect(hostedRepository(address, ["git.acme.example"])).toStrictEqual({ host: "gitlab", domain, path });
  });

  it.each([
    "https://github.com/acme",
    "https://github.com/acme/proxy/tree/main",
    "https://github.com/../proxy",
    "https://github.com/acme/..",
    "https://github.com/acme/%2e%2e%2fuser",
    "https://github.com.evil.example/acme/proxy",
    "https://user:secret@github.com/acme/proxy",
    "https://github.com/acme/proxy?x=1",
    "https://github.com:8443/acme/proxy",
    "https://gitlab.com/acme",
    "https://git.acme.example/a/b",
    "http://127.0.0.1/a/b",
    "file:///etc/passwd",
    "ssh://git@github.com/acme/proxy",
    "no address",
  ])("goes nowhere for %s", (address) => {
    expect(hostedRepository(address)).toBeNull();
  });

  it("never gives a name that would lead out of its place in a path", () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true }), fc.string(), (url, rest) => {
        const found = [url, `https://github.com/${rest}`].map((each) => hostedRepository(each));
        for (const each of found) if (each?.host === "github") expect(`${each.owner}${each.name}`).toMatch(/^[\w.-]+$/);
      }),
    );
  });
});

describe("repositoryKey", () => {
  it("is one for all ways of writing an address", () => {
    const ways = [
      "https://github.com/Acme/Proxy",
      "http://www.github.com/acme/proxy/",
      "https://github.com/acme/proxy.git",
    ];
    expect(new Set(ways.map(repositoryKey)).size).toBe(1);
  });
});
