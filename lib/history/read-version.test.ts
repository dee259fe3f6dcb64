import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { PUBLISHED } from "../landscape2/published";
import { NO_PIECES, parseInPieces } from "./pieces";
import { readVersion } from "./read-version";

const FILE = `landscape:
  - category:
    name: Network
    subcategories:
      - subcategory:
        name: Proxy
        items:
          - item:
            name: Envoy
            cncf_project: graduated
            repo_url: https://git.example/envoy
            homepage_url: https://envoy.example
            description: |
              Lines that look like the list:
              - item:
                name: Nobody

          # A comment between two
          - item:
            name: Contour
            second_path: "Network / Mesh"
      - subcategory:
        name: Mesh
        items: []
  - category:
    name: Storage
    subcategories:
      - subcategory:
        name: Block
        items:
        - name: Rook
          project: Incubating
`;

/** What stands in a text, with nothing known before. */
function read(text: string) {
  const version = readVersion(text, NO_PIECES);
  if (typeof version === "string") throw new Error(version);
  return version;
}

describe("an older state of a file", () => {
  test("gives what is needed to know its projects again", () => {
    expect(read(FILE).standings).toEqual([
      {
        name: "Envoy",
        places: ["network/proxy"],
        stage: "graduated",
        repo: "https://git.example/envoy",
        homepage: "https://envoy.example",
      },
      { name: "Contour", places: ["network/proxy", "network/mesh"] },
      { name: "Rook", places: ["storage/block"], stage: "incubating" },
    ]);
    expect(read(FILE).places).toMatchObject({ network: "Network", "network/mesh": "Mesh", "storage/block": "Block" });
  });

  test("is read around its faults", () => {
    const text = FILE.replace("name: Contour", "nome: Contour").replace("https://envoy.example", "not an address");
    expect(read(text).standings.map(({ name }) => name)).toEqual(["Envoy", "Rook"]);
  });

  test.each([
    ["", "it holds no landscape"],
    ["a: 1", "it holds no landscape"],
    [`${FILE}   - [`, "line"],
    [FILE.replace("name: Envoy", "name: 'Envoy"), "line"],
  ])("that can't be read says why: %#", (text, why) => {
    expect(readVersion(text, NO_PIECES)).toContain(why);
  });

  test("is read in pieces as it is read whole", () => {
    const inPieces = parseInPieces(FILE, NO_PIECES);
    // An alias can't be taken from its anchor, so such a file is never read in pieces.
    const whole = parseInPieces(
      `${FILE}anchors: [&a 1, *a]\n`.replace("- name: Rook", "- &r\n          name: Rook"),
      NO_PIECES,
    );
    expect(typeof inPieces === "string" ? inPieces : inPieces.pieces.size).toBe(4);
    expect(typeof whole === "object" && (whole.value as { landscape: unknown }).landscape).toEqual(
      typeof inPieces === "object" && (inPieces.value as { landscape: unknown }).landscape,
    );
  });

  test("spares what is known, and nothing of what changed", () => {
    const { pieces } = read(FILE);
    const changed = readVersion(FILE.replace("name: Contour", "name: Contour 2"), pieces);
    expect(typeof changed === "object" && changed.standings.map(({ name }) => name)).toEqual([
      "Envoy",
      "Contour 2",
      "Rook",
    ]);
    expect(
      typeof changed === "object" && [...changed.pieces].filter(([text, value]) => pieces.get(text) !== value),
    ).toHaveLength(1);
  });
});

const HISTORY = `${PUBLISHED}/cncf/history`;

describe.runIf(existsSync(HISTORY))("the states of the CNCF landscape", () => {
  test("are read in pieces as each is read alone, and never whole", () => {
    let pieces = NO_PIECES;
    for (const file of readdirSync(HISTORY).slice(-4)) {
      const text = readFileSync(`${HISTORY}/${file}`, "utf8");
      const [after, alone] = [readVersion(text, pieces), read(text)];
      expect(typeof after === "object" && after.standings).toEqual(alone.standings);
      expect(alone.standings.length).toBeGreaterThan(2300);
      expect(alone.pieces.size).toBeGreaterThan(2300);
      pieces = alone.pieces;
    }
  });
});
