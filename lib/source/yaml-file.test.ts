import { describe, expect, it } from "vitest";
import type { Problem } from "./problem";
import { parseYaml } from "./yaml-file";

function parse(text: string) {
  const problems: Problem[] = [];
  const source = parseYaml(text, "a.yml", (problem) => problems.push(problem));
  return { source, problems, lines: problems.map(({ line, column, what }) => `${line}:${column} ${what}`) };
}

describe("parseYaml", () => {
  it("gives plain data, and the position of keys and values", () => {
    const { source, problems } = parse("# head\nname: Envoy\nlinks:\n  - { url: x, to: [1, 2] }\n  -   y\nempty:\n");
    expect(problems).toEqual([]);
    expect(source?.value).toEqual({ name: "Envoy", links: [{ url: "x", to: [1, 2] }, "y"], empty: null });
    expect(source?.at(["name"])).toEqual({ file: "a.yml", line: 2, column: 7 });
    expect(source?.at(["name"], "key")).toEqual({ file: "a.yml", line: 2, column: 1 });
    expect(source?.at(["links", 0, "to", 1])).toEqual({ file: "a.yml", line: 4, column: 23 });
    expect(source?.at(["links", 1])).toEqual({ file: "a.yml", line: 5, column: 7 });
    expect(source?.at(["empty"])).toMatchObject({ line: 6 });
  });

  it("gives the nearest parent of what is absent", () => {
    const { source } = parse("a:\n  b: 1\n");
    expect(source?.at(["a", "none", "deeper"])).toMatchObject({ line: 2, column: 3 });
    expect(source?.at(["none"])).toMatchObject({ line: 1, column: 1 });
    expect(source?.at([])).toMatchObject({ line: 1, column: 1 });
  });

  it("counts columns from the line's start whatever the line's end", () => {
    expect(parse("\uFEFFa: 1\r\nb: 2\r\n").source?.at(["b"])).toMatchObject({ line: 2, column: 4 });
  });

  it("reads anchors, and finds what stands behind an alias", () => {
    const { source } = parse("base: &base { x: 1 }\ncopy: *base\n");
    expect(source?.value).toEqual({ base: { x: 1 }, copy: { x: 1 } });
    expect(source?.at(["copy", "x"])).toMatchObject({ line: 1, column: 18 });
  });

  it.each(["", "# nothing\n", "---\n"])("reads a text without content as nothing", (text) => {
    expect(parse(text).source?.value).toBeNull();
  });

  it("keeps the types of YAML 1.2 whatever version the file states", () => {
    const { source } = parse("%YAML 1.1\n---\na: yes\nb: 2017-01-02\nc: NO\nd: 010\n");
    expect(source?.value).toEqual({ a: "yes", b: "2017-01-02", c: "NO", d: 10 });
  });

  it("leaves the prototype of objects alone", () => {
    const { source } = parse("__proto__: { polluted: true }\n");
    expect(Object.keys(source?.value ?? {})).toEqual(["__proto__"]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it.each([
    ["an unclosed list", "a: [1, 2\nb: 3\n", /^\d:\d+ YAML syntax: /],
    ["a tab as indentation", "a:\n\tb: 1\n", /^2:1 YAML syntax: Tabs are not allowed/],
    ["a second document", "a: 1\n---\nb: 2\n", /^2:1 the file holds more than one YAML document/],
    ["a key that stands twice", "a: 1\nb: 2\na: 3\n", /^3:1 the key `a` stands twice/],
    ["a list as a key", "? [a, b]\n: 1\n", /^1:3 a key must be a plain word/],
    ["an alias as a key", "a: &x y\n*x : 1\n", /^2:1 a key must be a plain word/],
    ["a missing key", ": x\n", /^1:1 a key must be a plain word/],
    ["a tag that makes bytes", "a: !!binary aGk=\n", /^1:\d+ the tag `\S*binary` is not supported/],
    ["a tag of a program", "a: !!python/object/apply:os.system [ls]\n", /^1:\d+ the tag \S+ is not supported/],
    ["an alias to nothing", "a: *b\n", /^1:4 no anchor `&b` stands before/],
    ["an alias within its own anchor", "a: &a [*a]\n", /^1:8 the alias `\*a` holds itself/],
  ])("reports %s once, where it stands", (_, text, expected) => {
    const { source, lines } = parse(text);
    expect(source).toBeNull();
    expect(lines).toEqual([expect.stringMatching(expected)]);
  });

  it("reports several syntax errors at once, but not hundreds", () => {
    expect(parse("a:\n\tb: 1\nc:\n\td: 1\n").problems).toHaveLength(2);
    expect(parse("a:\n\tb: 1\n".repeat(300)).problems).toHaveLength(20);
  });
});

const NINE = "bcdefghij".split("");
const previous = (letter: string) => String.fromCharCode(letter.charCodeAt(0) - 1);
const nineTimes = (letter: string) => Array.from({ length: 9 }, () => `*${letter}`).join(", ");

describe("parseYaml on a hostile text", () => {
  it.each([
    [
      "a billion laughs",
      ["a: &a [lol]", ...NINE.map((each) => `${each}: &${each} [${nineTimes(previous(each))}]`)].join("\n"),
      /aliases expand/,
    ],
    [
      "a billion laughs by merge keys",
      ["a: &a { x: 1 }", ...NINE.map((each) => `${each}: &${each} { <<: [${nineTimes(previous(each))}] }`)].join("\n"),
      /aliases expand/,
    ],
    [
      "aliases that square a long list",
      `a: &a [${"x,".repeat(50_000)}]\nb: [${"*a,".repeat(50_000)}]`,
      /aliases expand/,
    ],
    [
      "a chain of aliases",
      ["x0: &x0 [1]", ...Array.from({ length: 5000 }, (_, index) => `x${index + 1}: &x${index + 1} [*x${index}]`)].join(
        "\n",
      ),
      /aliases expand/,
    ],
    ["10,000 open brackets", "[".repeat(10_000), /nested more than 100/],
    ["10,000 closed brackets", "[".repeat(10_000) + "]".repeat(10_000), /nested more than 100/],
    ["a million open brackets", "a: [".repeat(250_000), /nested more than 100/],
    ["100,000 maps in one line", "{a: ".repeat(100_000), /nested more than 100/],
    ["100,000 lists in one line", "- ".repeat(100_000), /nested more than 100/],
    ["100,000 explicit keys", "? ".repeat(100_000), /nested more than 100/],
    [
      "2,000 levels of indentation",
      Array.from({ length: 2000 }, (_, level) => `${" ".repeat(level)}a:`).join("\n"),
      /nested more than 100/,
    ],
    [
      "150 levels of indentation",
      Array.from({ length: 150 }, (_, level) => `${" ".repeat(level)}a:`).join("\n"),
      /nested more than 100/,
    ],
  ])("answers %s with one clear error, soon", (_, text, expected) => {
    const start = performance.now();
    const { source, problems } = parse(text);
    expect(source).toBeNull();
    expect(problems.map(({ what }) => what)).toEqual([expect.stringMatching(expected)]);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it("answers keys that are nested aliases soon", () => {
    const lines = NINE.map((each) => `${each}: &${each} { ? [${nineTimes(previous(each))}] : 1 }`);
    const { source, problems } = parse(["a: &a [lol]", ...lines].join("\n"));
    expect(source).toBeNull();
    expect(problems[0]?.what).toMatch(/a key must be a plain word/);
  });

  it("names the place of what is nested too deeply", () => {
    expect(parse(`a: "[["\nb:\n  - ${"[".repeat(200)}`).problems[0]).toMatchObject({ line: 3, column: 105 });
  });

  it("reads brackets within texts as texts", () => {
    expect(parse(`a: "${"[".repeat(500)}"\nb: x${"{".repeat(500)}\n`).problems).toEqual([]);
  });

  it("judges megabytes of errors by their beginning", () => {
    const start = performance.now();
    expect(parse("a:\n\tb: 1\n".repeat(1_000_000)).problems).toHaveLength(20);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it("reads and locates a map of 100,000 keys without comparing each with each", () => {
    const start = performance.now();
    const { source } = parse(Array.from({ length: 100_000 }, (_, index) => `k${index}: ${index}`).join("\n"));
    for (let index = 0; index < 100_000; index += 10) source?.at([`k${index}`]);
    expect(source?.at(["k99999"])).toMatchObject({ line: 100_000, column: 9 });
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
