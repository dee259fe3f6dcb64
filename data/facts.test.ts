import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readDescriptors } from "../lib/descriptors/read";
import { PUBLISHED } from "../lib/landscape2/published";
import { readLandscape2 } from "../lib/landscape2/read";
import type { Problem } from "../lib/source/problem";
import { compareFacts } from "../lib/validate/compare-facts";
import { formatProblems } from "../lib/validate/format";

const REFERENCE = `${PUBLISHED}/cncf`;

describe.runIf(existsSync(`${REFERENCE}/landscape.yml`))("the hosted projects of the bundled landscape", () => {
  it("are all there, with the stage, dates, homepage and repository that their foundation publishes", async () => {
    const reference = await readLandscape2(REFERENCE, () => {});
    if (!reference) throw new Error("the published landscape can't be read");
    expect(reference.projects.filter(({ stage }) => stage !== undefined).length).toBeGreaterThan(250);
    const problems: Problem[] = [];
    compareFacts(await readDescriptors("data", () => {}), reference, (problem) => problems.push(problem));
    expect(formatProblems(problems)).toBe("0 errors, 0 warnings");
  });
});
