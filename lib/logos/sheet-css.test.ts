import { describe, expect, it } from "vitest";
import { sheetCss } from "./sheet-css";

describe("sheetCss", () => {
  it("gives each sheet a class", () => {
    expect(sheetCss(["aa", "bb"], "comfortable")).toBe(
      ".s0{background-image:url(/logos/sheets/aa.webp)}.s1{background-image:url(/logos/sheets/bb.webp)}",
    );
  });

  it("takes half the size for compact tiles on a plain screen, and the whole when the map is near", () => {
    expect(sheetCss(["aa"], "compact")).toBe(
      ".s0{background-image:image-set(url(/logos/sheets/aa-s1.webp) 1x,url(/logos/sheets/aa.webp) 2x)}" +
        '.map-frame:is([data-detail="near"],[data-detail="close"]) .s0{background-image:url(/logos/sheets/aa.webp)}',
    );
  });
});
