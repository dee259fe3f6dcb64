import { describe, expect, it } from "vitest";
import { startProgress } from "./progress";

function makeOut(isTTY: boolean) {
  const texts: string[] = [];
  return { texts, isTTY, write: (text: string) => texts.push(text) };
}

describe("progress", () => {
  it("keeps one line up to date on a terminal and ends it", () => {
    const out = makeOut(true);
    const tell = startProgress("Logos", out);
    tell(1, 2);
    tell(2, 2);
    expect(out.texts).toStrictEqual(["\r\u001b[2KLogos 1/2", "\r\u001b[2KLogos 2/2\n"]);
  });

  it("writes a line for each tenth elsewhere", () => {
    const out = makeOut(false);
    const tell = startProgress("Rows", out);
    for (let done = 1; done <= 250; done += 1) tell(done, 250);
    expect(out.texts).toHaveLength(10);
    expect(out.texts[0]).toBe("Rows 25/250\n");
    expect(out.texts.at(-1)).toBe("Rows 250/250\n");
  });

  it("says nothing where nothing is to do", () => {
    const out = makeOut(false);
    startProgress("Logos", out)(0, 0);
    expect(out.texts).toStrictEqual([]);
  });
});
