import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assignSlugs, slugify } from "./slug";

describe("slugify", () => {
  it.each([
    ["Envoy", "envoy"],
    ["Open Policy Agent (OPA)", "open-policy-agent-opa"],
    ["C++", "c-plus-plus"],
    ["Notepad++", "notepad-plus-plus"],
    ["C#", "c-sharp"],
    [".NET", "dot-net"],
    ["ASP.NET Core", "asp-net-core"],
    ["Node.js", "node-js"],
    ["gRPC", "grpc"],
    ["Security & Compliance", "security-compliance"],
    ["Let's Encrypt", "lets-encrypt"],
    ["Café Ølé", "cafe-ole"],
    ["Łódź straße", "lodz-strasse"],
    ["中文 Project", "中文-project"],
    ["한국어", "한국어"],
    ["がぎ", "がぎ"],
    ["हिन्दी", "हिन्दी"],
    ["ＦＵＬＬ width", "full-width"],
    ["a 🙂 b 🙂 ", "a-b"],
    ["  --x--  ", "x"],
    ["../../etc/passwd", "etc-passwd"],
    ["🙂", "project"],
    ["", "project"],
  ])("makes %j into %j", (name, slug) => {
    expect(slugify(name)).toBe(slug);
  });

  it("gives any text an address that needs no further change", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (name) => {
        const slug = slugify(name);
        expect(slug).toMatch(/^[\p{L}\p{N}\p{M}]+(-[\p{L}\p{N}\p{M}]+)*$/u);
        expect(slugify(slug)).toBe(slug);
        expect(decodeURIComponent(encodeURIComponent(slug))).toBe(slug);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("assignSlugs", () => {
  const items = [
    { name: "Flow", key: "b" },
    { name: "flow", key: "a" },
    { name: "Flow 2", key: "c" },
    { name: "FLOW!", key: "d" },
  ];

  it("numbers those that clash by their keys and spares a slug that another has of its own", () => {
    expect(Object.fromEntries(assignSlugs(items))).toEqual({ a: "flow", b: "flow-3", c: "flow-2", d: "flow-4" });
  });

  it("gives a wanted slug to the one that asks for it", () => {
    const slugs = assignSlugs([...items, { name: "Other", wanted: "flow", key: "z" }]);
    expect(slugs.get("z")).toBe("flow");
    expect(slugs.get("a")).toBe("flow-3");
  });

  it("gives each a slug of its own, whatever the order", () => {
    const name = fc.constantFrom("a", "A", "a-2", "a 2", "a-2-2", "a 3", "b", "🙂");
    fc.assert(
      fc.property(fc.array(name, { maxLength: 12 }), (names) => {
        const requests = names.map((each, index) => ({ name: each, key: String(index).padStart(3, "0") }));
        const slugs = assignSlugs(requests);
        expect(new Set(slugs.values()).size).toBe(names.length);
        expect(assignSlugs(requests.toReversed())).toEqual(slugs);
      }),
    );
  });
});
