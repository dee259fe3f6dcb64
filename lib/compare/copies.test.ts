import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toCsv } from "./to-csv";
import { toMarkdown } from "./to-markdown";
import type { CompareCell, Comparison } from "./types";

const cell = (...texts: string[]): CompareCell => ({ items: texts.map((text) => ({ value: text, text })) });

const OF_TWO: Comparison = {
  projects: [
    { slug: "a", name: "A" },
    { slug: "b", name: "B, the second" },
  ],
  rows: [
    {
      key: "license",
      label: "Licence",
      cells: [cell("Apache-2.0"), { items: [] }],
      isDifferent: true,
      isUnknown: false,
    },
    {
      key: "audits",
      label: "Audits",
      cells: [{ count: 2, items: [{ value: "", text: "2022", note: "Cure53" }] }, cell("one", "two")],
      isDifferent: true,
      isUnknown: false,
    },
  ],
};

const ofText = (text: string): Comparison => ({
  projects: [{ slug: "a", name: text }],
  rows: [{ key: "tags", label: "Tags", cells: [cell(text)], isDifferent: false, isUnknown: false }],
});

const MARKDOWN = { unknown: "unknown", corner: "Fact", address: "https://map.example/compare?projects=a,b" };
const markdownOf = (text: string) => toMarkdown(ofText(text), MARKDOWN).split("\n")[2];
const CSV = { unknown: "unknown", corner: "Fact" };

/** Reads what RFC 4180 says, written here and not by the product. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  for (let match = field.exec(text); match && match[0] !== ""; match = field.exec(text)) {
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? "");
    if (match[3] === "\r\n") rows.push([]);
  }
  return rows.slice(0, -1);
}

describe("a comparison as Markdown", () => {
  it("is a table with the address below it", () => {
    expect(toMarkdown(OF_TWO, MARKDOWN)).toBe(
      [
        "| Fact | A | B, the second |",
        "| --- | --- | --- |",
        "| Licence | Apache-2.0 | unknown |",
        "| Audits | 2: 2022 (Cure53) | one; two |",
        "",
        "<https://map.example/compare?projects=a,b>",
        "",
      ].join("\n"),
    );
  });

  it.each([
    ["a|b", "a\\|b"],
    ["a\\|b", "a\\\\\\|b"],
    ["two\nlines\r\nor three", "two lines or three"],
    ["<img src=x>", "\\<img src=x\\>"],
    ["[here](https://a.example)", "\\[here\\](https://a.example)"],
    ["*bold* _it_ `code`", "\\*bold\\* \\_it\\_ \\`code\\`"],
    ["C++", "C++"],
  ])("writes %j so that it reads as itself", (text, written) => {
    expect(markdownOf(text)).toBe(`| Tags | ${written} |`);
  });

  it("has as many lines and cells as the table, whatever the texts", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const lines = toMarkdown(ofText(text), MARKDOWN).split("\n");
        expect(lines).toHaveLength(6);
        const bars = lines[2]?.replaceAll(/\\./g, "").match(/\|/g);
        expect(bars).toHaveLength(3);
      }),
    );
  });
});

describe("a comparison as CSV", () => {
  it("is a line for each fact", () => {
    expect(toCsv(OF_TWO, CSV)).toBe(
      'Fact,A,"B, the second"\r\nLicence,Apache-2.0,unknown\r\nAudits,2: 2022 (Cure53),one; two\r\n',
    );
  });

  it.each([
    ['say "so"', '"say ""so"""'],
    ["=1+1", "'=1+1"],
    ['=HYPERLINK("https://a.example","x")', '"\'=HYPERLINK(""https://a.example"",""x"")"'],
    ["+49", "'+49"],
    ["-1", "'-1"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["a=b", "a=b"],
  ])("writes %j so that a spreadsheet shows it and runs nothing", (text, written) => {
    expect(toCsv(ofText(text), CSV)).toContain(`Tags,${written}\r\n`);
  });

  it("gives back every text, and none that starts a formula", () => {
    const text = fc.string({ unit: fc.constantFrom("a", '"', ",", "=", "+", "-", "@", "'", "|", ";", " ", "\n") });
    fc.assert(
      fc.property(text, text, (name, tag) => {
        const comparison = { ...ofText(tag), projects: [{ slug: "a", name }] };
        const [head, row] = readCsv(toCsv(comparison, CSV));
        expect([head?.length, row?.length]).toEqual([2, 2]);
        expect(head?.[1]).toBe(/^[=+\-@]/.test(name) ? `'${name}` : name);
        for (const field of [...(head ?? []), ...(row ?? [])]) expect(field).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });
});
