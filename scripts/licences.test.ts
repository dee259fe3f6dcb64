import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { LICENCES_FILE, licencesPage } from "./licences";

const cells = (markdown: string) => markdown.replace(/-{3,}/g, "---").replace(/ +/g, " ");

it("lists every direct dependency with its licence", () => {
  expect(cells(readFileSync(LICENCES_FILE, "utf8")).trim()).toBe(cells(licencesPage()).trim());
});
