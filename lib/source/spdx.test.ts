import { describe, expect, it } from "vitest";
import { isOsiApproved, isSpdx, spdxIds } from "./spdx";

describe("isSpdx", () => {
  it.each([
    "Apache-2.0",
    "MIT OR Apache-2.0",
    "(GPL-2.0-only WITH Classpath-exception-2.0) AND MIT",
    "GPL-2.0+",
    "BUSL-1.1",
    "LicenseRef-Proprietary",
  ])("takes %j", (expression) => {
    expect(isSpdx(expression)).toBe(true);
  });

  it.each(["Apache 2", "apache-2.0", "Proprietary", "", "MIT OR", "LicenseRef-", "(".repeat(100_000)])(
    "refuses %#",
    (expression) => {
      expect(isSpdx(expression)).toBe(false);
    },
  );
});

describe("isOsiApproved", () => {
  it.each([
    ["Apache-2.0", true],
    ["GPL-2.0-or-later", true],
    ["BUSL-1.1", false],
    ["SSPL-1.0", false],
    ["BUSL-1.1 OR Apache-2.0", true],
    ["BUSL-1.1 AND Apache-2.0", false],
    ["LicenseRef-Own OR MIT", true],
    ["LicenseRef-Own AND MIT", undefined],
    ["LicenseRef-Own", undefined],
    ["no licence", undefined],
  ])("judges %j as %j", (expression, expected) => {
    expect(isOsiApproved(expression)).toBe(expected);
  });
});

describe("spdxIds", () => {
  it("lists ids that are expressions by themselves", () => {
    expect(spdxIds().filter((id) => !isSpdx(id))).toEqual([]);
  });
});
