import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { parseYaml } from "../source/yaml-file";
import { NO_PIECES, parseInPieces } from "./pieces";

const whole = (text: string) => parseYaml(text, "", () => undefined)?.value;

function inPieces(text: string, known = NO_PIECES) {
  const parsed = parseInPieces(text, known);
  if (typeof parsed === "string") throw new Error(parsed);
  return parsed;
}

const text = fc.oneof(
  fc.constantFrom("items:", "- item:", "a\nitems:\n  - b\n", "# no comment", "x: y", "cairn:items:0", "'", "é\t"),
  fc.string({ maxLength: 12 }),
);
const value = fc.oneof(text, fc.array(text, { maxLength: 3 }), fc.nat());
const entry = fc.dictionary(fc.constantFrom("name", "items", "extra"), value);
const box = fc.record({ name: text, items: fc.array(entry, { maxLength: 4 }) });
const landscape = fc.array(fc.record({ name: text, subcategories: fc.array(box, { maxLength: 3 }) }), { maxLength: 3 });

describe("a file in pieces", () => {
  test("is what it is as a whole, whatever stands in it", () => {
    fc.assert(
      fc.property(landscape, fc.constantFrom(2, 4), fc.boolean(), (content, indent, indentSeq) => {
        const file = stringify({ landscape: content }, { indent, indentSeq });
        expect(inPieces(file).value).toEqual(whole(file));
      }),
    );
  });

  test("after another state is what it is without, and takes from there what has not changed", () => {
    const before = "landscape:\n  - items:\n      - { name: a }\n      - { name: b }\n";
    const after = before.replace("name: b", "name: c");
    const { pieces } = inPieces(before);
    const next = inPieces(after, pieces);
    expect(next.value).toEqual({ landscape: [{ items: [{ name: "a" }, { name: "c" }] }] });
    const kept = [...next.pieces].filter(([piece, value]) => pieces.get(piece) === value);
    expect(kept.length).toBe(2);
    expect(next.pieces.size).toBe(3);
  });

  test.each([
    ["entries as far left as their list", "items:\n- a: 1\n- b: 2\n", { items: [{ a: 1 }, { b: 2 }] }],
    [
      "comments and empty lines between",
      "items:\n\n  # one\n  - a: 1\n\n  # two\n  - b: 2\nx: 1\n",
      { items: [{ a: 1 }, { b: 2 }], x: 1 },
    ],
    ["lines ended as on Windows", "items:\r\n  - a: 1\r\n  - b: 2\r\n", { items: [{ a: 1 }, { b: 2 }] }],
    ["lists inside entries", "items:\n  - items:\n      - 1\n      - 2\n  - 3\n", { items: [{ items: [1, 2] }, 3] }],
    [
      "text that looks like a list",
      "items:\n  - a: |\n      items:\n        - x\n",
      { items: [{ a: "items:\n  - x\n" }] },
    ],
    ["anchors used in another entry", "items:\n  - &one { a: 1 }\n  - *one\n", { items: [{ a: 1 }, { a: 1 }] }],
    ["a list that is empty", "items:\nx: 1\n", { items: null, x: 1 }],
    ["a list on one line", "items: [1, 2]\n", { items: [1, 2] }],
  ])("may have %s", (_, file, value) => {
    expect(inPieces(file).value).toEqual(value);
  });

  test("is refused, with the line, where it is no YAML", () => {
    expect(parseInPieces("items:\n  - a: [\n", NO_PIECES)).toMatch(/^line \d+: /);
  });
});
