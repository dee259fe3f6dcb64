import { describe, expect, it } from "vitest";
import { formatResults, judge, summarize, writeBetweenMarks } from "./report";
import type { Results } from "./results";

const ms = (value: number) => `${value} ms`;

const RESULTS: Results = {
  at: "2026-11-21T12:00:00.000Z",
  landscape: "data",
  runs: 3,
  machine: { cores: 2, processor: "A chip", memoryGb: 8, node: "20.20.2", browser: "140.0", busy: 0.2 },
  sites: [
    {
      name: "Cairn",
      address: "https://localhost:1",
      samples: {
        "desktop-slow": { requests: [28, 28, 28], "first-paint": [900, 1400, 1100], "layout-shift": [0, 0, 0.0014] },
        "phone-slow": { requests: [30, 30, 30] },
      },
    },
    { name: "Another", address: "https://localhost:2", samples: { "desktop-slow": { requests: [521] } } },
  ],
  growth: [
    {
      ...{ projects: 10_000, seedColdMs: 9_400, seedWarmMs: 2_000, snapshotBytes: 251_000 },
      ...{ filterMs: [30], searchMs: [], framesPerSecond: [59.6], apiMs: 4 },
    },
  ],
  server: [{ what: "a page", bytes: 200_000, perSecond: 812.4, p99Ms: 140, errors: 0 }],
  logos: {
    tiles: 974,
    ways: [
      { name: "sheets", address: "", samples: { "desktop-slow": { requests: [23, 23, 23], usable: [90, 90, 90] } } },
      { name: "inlined", address: "", samples: { "desktop-slow": { requests: [1], "all-logos": [900, 1000] } } },
    ],
  },
  memory: { minutes: 10, underLoad: [200.4, 210], afterSeeds: [220] },
};

describe("a summary of runs", () => {
  it("is the middle with the range, or one figure where all are alike", () => {
    expect(summarize([5, 1, 9], ms)).toBe("5 ms (1 ms to 9 ms)");
    expect(summarize([4, 4], ms)).toBe("4 ms");
    expect(summarize([], ms)).toBe("–");
  });

  it("is judged against its budget", () => {
    expect(judge(5, 5, ms)).toBe("≤ 5 ms, kept");
    expect(judge(6, 5, ms)).toBe("≤ 5 ms, **over**");
    expect(judge(undefined, 5, ms)).toBe("≤ 5 ms");
    expect(judge(5, null, ms)).toBe("");
  });
});

describe("the report", () => {
  const lines = formatResults(RESULTS).split("\n");

  it("says when, where and how often it was measured", () => {
    expect(lines[0]).toBe(
      "Measured on 2026-11-21 with `data`: medians of 3 runs (range), on 2 cores (A chip), 8 GB, load 0.2; Node 20.20.2, Chromium 140.0.",
    );
    const busy = formatResults({ ...RESULTS, runs: 1, machine: { ...RESULTS.machine, busy: 4 } });
    expect(busy).toContain("one run, on 2 cores (A chip), 8 GB, busy with other work (load 4.0)");
  });

  it("sets sites side by side and judges the first by the budget of its screen", () => {
    expect(lines).toContain("| measure | Cairn | Another | budget |");
    expect(lines).toContain("| requests until idle | 28 | 521 | ≤ 40, kept |");
    expect(lines).toContain("| requests until idle | 30 | – | ≤ 25, **over** |");
    expect(lines).toContain("| first contentful paint | 1100 ms (900 ms to 1400 ms) | – | ≤ 1000 ms, **over** |");
    expect(lines).toContain("| cumulative layout shift | 0 (0 to 0.001) | – | ≤ 0, kept |");
  });

  it("leaves out what was not measured", () => {
    expect(lines.some((line) => line.includes("not throttled") && line.startsWith("###"))).toBe(false);
    expect(lines.some((line) => line.includes("JS heap"))).toBe(false);
    const bare = formatResults({ ...RESULTS, sites: [], growth: [], server: [], memory: null, logos: null });
    expect(bare.split("\n")).toHaveLength(1);
  });

  it("sets ways to carry logos side by side by what tells them apart", () => {
    const start = lines.indexOf("### Ways to carry logos");
    expect(lines[start + 2]).toContain("974 logos");
    expect(lines.slice(start + 4, start + 16)).toEqual(
      expect.arrayContaining([
        "| measure | sheets | inlined |",
        "| requests until idle | 23 | 1 |",
        "| every logo in the viewport visible | – | 950 ms (900 ms to 1000 ms) |",
      ]),
    );
    expect(lines.slice(start, start + 16).join()).not.toContain("usable");
  });

  it("has tables of growth, of the server and of its memory", () => {
    expect(lines).toContain("| snapshot over the wire (brotli) | 251.0 kB (≤ 250.0 kB, **over**) |");
    expect(lines).toContain("| search, per key → painted | – (≤ 32 ms) |");
    expect(lines).toContain("| a page | 200.0 kB | 812 | 140 ms | 0 |");
    expect(lines.at(-1)).toBe("Resident memory in MB over 10 min of load: 200, 210. After each of 1 seeds: 220.");
  });
});

describe("writing into a document", () => {
  const document = "# Speed\n\n<!-- measured -->\n\nold\n\n<!-- /measured -->\n\nEnd.\n";

  it("replaces what stands between the marks and nothing else", () => {
    const once = writeBetweenMarks(document, "new");
    expect(once).toBe("# Speed\n\n<!-- measured -->\n\nnew\n\n<!-- /measured -->\n\nEnd.\n");
    expect(writeBetweenMarks(once, "new")).toBe(once);
  });

  it("refuses a document that lacks a mark", () => {
    for (const broken of ["", "<!-- measured -->", "<!-- /measured --> <!-- measured -->"])
      expect(() => writeBetweenMarks(broken, "new")).toThrow("both are needed");
  });
});
