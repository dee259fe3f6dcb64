import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { parseYaml } from "../source/yaml-file";
import { createJsonSchemas } from "./json-schemas";
import { SOUND_LANDSCAPE, withChange } from "./landscape-fixture";

const objectSchema = z.looseObject({ properties: z.record(z.string(), z.looseObject({ description: z.string() })) });

describe("createJsonSchemas", () => {
  it("gives what schemas/ holds: run scripts/generate-schemas.ts after a change", async () => {
    const schemas = await createJsonSchemas();
    expect(Object.keys(schemas)).toEqual([
      "landscape.schema.json",
      "overlay.schema.json",
      "project.schema.json",
      "vendor.schema.json",
    ]);
    for (const [file, text] of Object.entries(schemas)) expect(await readFile(`schemas/${file}`, "utf8")).toBe(text);
  });

  it("describes every key and allows no other", async () => {
    for (const text of Object.values(await createJsonSchemas())) {
      const schema = objectSchema.parse(JSON.parse(text));
      expect(Object.keys(schema.properties).length).toBeGreaterThan(4);
      expect(schema.additionalProperties).toBe(false);
    }
  });

  it.each([
    ["landscape.schema.json", "landscape.yml", "tile-size: compact", "tile-size: tiny"],
    ["project.schema.json", "projects/alpha.yml", "license: Apache-2.0", "lisence: Apache-2.0"],
    ["project.schema.json", "projects/alpha.yml", "homepage: https:", "homepage: javascript:"],
    ["vendor.schema.json", "vendors/maker.yml", "kind: company", "kind: firm"],
  ])("lets %s take %s, and not with %j as %j", async (schemaFile, file, passage, replacement) => {
    const schema = z.fromJSONSchema(JSON.parse((await createJsonSchemas())[schemaFile] ?? ""));
    const accepts = (files: Record<string, string>) =>
      schema.safeParse(parseYaml(files[file] ?? "", file, () => {})?.value).success;
    expect(accepts(SOUND_LANDSCAPE)).toBe(true);
    expect(accepts(withChange(file, passage, replacement))).toBe(false);
  });
});
