import type { RenderedLogos } from "../logos/types";
import { projectLogoKey, vendorLogoKey } from "../seed/logo-requests";

/** Drawn logos for the fixture, without drawing: bytes that no image has, told apart by `mark`. */
export function makeFixtureLogos(mark = 1): RenderedLogos {
  const hash = (kind: number) => [kind, mark].map((part) => part.toString(16).padStart(8, "0")).join("");
  return {
    problems: [],
    logos: new Map([
      [projectLogoKey("alpha-proxy"), { hash: hash(1), index: 0 }],
      [projectLogoKey("delta-store"), { hash: hash(2), index: 1 }],
      [vendorLogoKey("north-works"), { hash: hash(2), index: 1 }],
    ]),
    pictures: [
      { hash: hash(1), bytes: new Uint8Array([1, 0, 255, mark]), width: 320, height: 240, mime: "image/webp" },
      { hash: hash(2), bytes: new Uint8Array([2, 0, 255, mark]), width: 100, height: 50, mime: "image/webp" },
    ],
    sheets: [{ hash: hash(3), bytes: new Uint8Array(5000).fill(mark), small: new Uint8Array(2000).fill(mark) }],
  };
}
