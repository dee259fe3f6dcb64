import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cut, eachOnce, tidyEntry, tidyStatus } from "./entry";
import { fromYaml } from "./from-yaml";
import { groupByStatus } from "./group";
import { decodeList, encodeList } from "./link";
import { mergeLists } from "./merge";
import { readStored, writeStored } from "./stored";
import { toYaml } from "./to-yaml";
import { MAX_ENTRIES, MAX_NOTE_LENGTH, type ShortlistEntry } from "./types";

const ENVOY: ShortlistEntry = { slug: "envoy", name: "Envoy", status: "trial", note: "Two teams", added: "2026-03-01" };
const FLUX: ShortlistEntry = { slug: "flux", name: "Flux", added: "2026-03-02" };

const day = fc
  .date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const entry = fc
  .record({
    slug: fc
      .string({ minLength: 1, maxLength: 60, unit: "grapheme" })
      .map((text) => cut(text, 60))
      .filter(Boolean),
    name: fc.string({ maxLength: 60, unit: "binary" }),
    status: fc.oneof(fc.constantFrom("adopt", "Hold", "unsere Wahl", "试用"), fc.string({ maxLength: 60 })),
    note: fc.string({ maxLength: 300, unit: "binary" }),
    added: day,
  })
  .map(tidyEntry);
const list = fc.array(entry, { maxLength: 30 }).map(eachOnce);

describe("tidyStatus", () => {
  test.each([
    [" Adopt ", "adopt"],
    ["our  own\nwords", "our own words"],
    ["   ", undefined],
    ["x".repeat(60), "x".repeat(40)],
  ])("%j is %j", (text, expected) => expect(tidyStatus(text)).toBe(expected));
});

describe("what a browser kept", () => {
  test("nothing is an empty list, not a damaged one", () => {
    expect(readStored(null)).toEqual({ entries: [], isDamaged: false });
  });

  test.each(["", "{", "[]", "null", '{"version":2,"entries":[]}', '{"version":1}'])("%j is damaged", (text) => {
    expect(readStored(text)).toEqual({ entries: [], isDamaged: true });
  });

  test("what can be read is, beside what can't", () => {
    const text = JSON.stringify({ version: 1, entries: [ENVOY, { slug: 7 }, null, FLUX] });
    expect(readStored(text)).toEqual({ entries: [ENVOY, FLUX], isDamaged: true });
  });

  test("a note may end in a space while it is written", () => {
    const entries = [{ ...ENVOY, note: "Two " }];
    expect(readStored(writeStored(entries))).toEqual({ entries, isDamaged: false });
  });

  test("any text is read without failing", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readStored(text).entries).toBeInstanceOf(Array);
      }),
    );
  });
});

describe("a list in an address", () => {
  test("comes back as it was", () => {
    fc.assert(
      fc.property(list, (entries) => {
        expect(decodeList(encodeList(entries))).toEqual(entries);
      }),
    );
  });

  test("comes back also where a slug, which then is the name, has another kind of space", () => {
    const entries = [tidyEntry({ slug: "!\u00a0!", added: "2000-01-01" })];
    expect(decodeList(encodeList(entries))).toEqual(entries);
  });

  test("is made of what an address takes as it is", () => {
    fc.assert(
      fc.property(list, (entries) => {
        expect(encodeList(entries)).toMatch(/^1[\w-]+$/);
      }),
    );
  });

  test.each(["", "1", "2abc", "1!!!", "1AAAA", "1".repeat(20_000), `${encodeList([ENVOY]).slice(0, -4)}`])(
    "no list is %j",
    (payload) => expect(decodeList(payload)).toBeNull(),
  );

  test("a bomb is none", () => {
    const bomb = encodeBomb("x".repeat(1000));
    expect(bomb.length).toBeLessThan(16_000);
    expect(decodeList(bomb)).toBeNull();
  });

  test("holds no more than a list does", () => {
    const many = Array.from({ length: MAX_ENTRIES + 50 }, (_, at) => ({ ...FLUX, slug: `p${at}` }));
    expect(decodeList(encodeList(many))).toHaveLength(MAX_ENTRIES);
  });

  test("any text is read without failing", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(decodeList(`1${text}`) ?? []).toBeInstanceOf(Array);
      }),
    );
  });
});

/** The form of a link with one absurd text in it: the encoder itself would cut it. */
function encodeBomb(text: string): string {
  return encodeList(Array.from({ length: 2000 }, () => ({ ...FLUX, slug: "a", note: text })));
}

describe("merging", () => {
  test("keeps both notes, the reader's status and what only one has", () => {
    const theirs = [{ ...ENVOY, status: "hold", note: "Costly", added: "2026-04-01" }, FLUX];
    expect(mergeLists([ENVOY], theirs)).toEqual([{ ...ENVOY, note: "Two teams\n\nCostly" }, FLUX]);
  });

  test("fills what the reader left open", () => {
    expect(mergeLists([FLUX], [{ ...FLUX, status: "adopt", note: "Runs" }])).toEqual([
      { ...FLUX, status: "adopt", note: "Runs" },
    ]);
  });

  test("never cuts a note", () => {
    const long = { ...ENVOY, note: "n".repeat(MAX_NOTE_LENGTH) };
    expect(mergeLists([long], [ENVOY])[0]?.note).toBe(long.note);
  });

  test("twice is once, and nothing of the reader's goes", () => {
    fc.assert(
      fc.property(list, list, (mine, theirs) => {
        const once = mergeLists(mine, theirs);
        expect(mergeLists(once, theirs)).toEqual(once);
        for (const { slug, status, note } of mine) {
          const found = once.find((each) => each.slug === slug);
          if (status !== undefined) expect(found?.status).toBe(status);
          expect(found?.note ?? "").toContain(note ?? "");
        }
      }),
    );
  });
});

test("groups stand in the order of the known statuses, then own words, then none", () => {
  const statuses = ["ours", undefined, "hold", "adopt", "ours"];
  const groups = groupByStatus(statuses.map((status, at) => ({ slug: `${at}`, ...(status && { status }) })));
  expect(groups.map(({ status, entries }) => [status, entries.length])).toEqual([
    ["adopt", 1],
    ["hold", 1],
    ["ours", 2],
    [null, 1],
  ]);
});

describe("a file", () => {
  test("comes back as it was", () => {
    fc.assert(
      fc.property(list, (entries) => {
        expect(fromYaml(toYaml(entries, "Mine"))).toEqual({ entries, refused: 0 });
      }),
    );
  });

  test("may name its projects as keys", () => {
    const text = "name: { en: Ours }\nprojects:\n  envoy: { status: trial, note: Two teams }\n  flux:\n";
    expect(fromYaml(text)?.entries.map(({ slug, status }) => [slug, status])).toEqual([
      ["envoy", "trial"],
      ["flux", undefined],
    ]);
  });

  test("says how much of it is of no use", () => {
    expect(fromYaml("projects: [{ project: envoy }, { note: none }]")).toMatchObject({ refused: 1 });
  });

  test.each(["", "- a", "projects: 7", "a: [", "projects: [&a [*a, *a]]"])("%j is none", (text) => {
    expect(fromYaml(text)).toBeNull();
  });
});
