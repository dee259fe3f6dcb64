import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitLogo } from "./fit";

const frame = { width: 120, height: 88, area: 5600 };

describe("fitLogo", () => {
  it("lets a wordmark fill the width", () => {
    expect(fitLogo({ width: 1000, height: 200 }, 0.4, frame)).toEqual({ width: 120, height: 24 });
  });

  it("stops a square short of the height, a solid one sooner", () => {
    const fine = fitLogo({ width: 500, height: 500 }, 0.2, frame);
    const solid = fitLogo({ width: 500, height: 500 }, 1, frame);
    expect(fine).toEqual({ width: 79, height: 79 });
    expect(solid).toEqual({ width: 67, height: 67 });
  });

  it("enlarges what is small", () => {
    expect(fitLogo({ width: 4, height: 1 }, 1, frame)).toEqual({ width: 120, height: 30 });
  });

  it("stays inside the frame with at least a pixel, whatever the shape", () => {
    const side = fc.integer({ min: 1, max: 20_000 });
    fc.assert(
      fc.property(side, side, fc.double({ min: 0, max: 1, noNaN: true }), (width, height, share) => {
        const fitted = fitLogo({ width, height }, share, frame);
        expect(fitted.width).toBeGreaterThanOrEqual(1);
        expect(fitted.height).toBeGreaterThanOrEqual(1);
        expect(fitted.width).toBeLessThanOrEqual(frame.width);
        expect(fitted.height).toBeLessThanOrEqual(frame.height);
      }),
    );
  });
});
