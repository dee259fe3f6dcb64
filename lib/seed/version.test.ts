import { describe, expect, it } from "vitest";
import { FIXTURE_LANDSCAPE } from "../testing/fixture-landscape";
import { makeFixtureLogos } from "../testing/fixture-logos";
import { versionOf } from "./version";

function reverseKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reverseKeys);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, item]) => [key, reverseKeys(item)])
      .toReversed(),
  );
}

describe("the version", () => {
  const version = versionOf(FIXTURE_LANDSCAPE, makeFixtureLogos(), "code");

  it("is the same for the same content, whatever the order of its keys", () => {
    const reversed = reverseKeys(FIXTURE_LANDSCAPE) as typeof FIXTURE_LANDSCAPE;
    expect(versionOf(reversed, makeFixtureLogos(), "code")).toBe(version);
    expect(version).toMatch(/^[0-9a-f]{16}$/);
  });

  it("changes with a word, a picture and the code", () => {
    const renamed = { ...FIXTURE_LANDSCAPE, name: { en: "Fixture Map" } };
    expect(versionOf(renamed, makeFixtureLogos(), "code")).not.toBe(version);
    expect(versionOf(FIXTURE_LANDSCAPE, makeFixtureLogos(2), "code")).not.toBe(version);
    expect(versionOf(FIXTURE_LANDSCAPE, makeFixtureLogos(), "other")).not.toBe(version);
  });
});
