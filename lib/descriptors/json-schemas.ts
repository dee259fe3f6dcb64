import { format } from "prettier";
import { z } from "zod";
import { overlaySchema } from "../overlays/schema";
import { landscapeSchema } from "./landscape-schema";
import { projectSchema } from "./project-schema";
import { vendorSchema } from "./vendor-schema";

const SCHEMAS = {
  landscape: { title: "Landscape", schema: landscapeSchema },
  overlay: { title: "Overlay", schema: overlaySchema },
  project: { title: "Project", schema: projectSchema },
  vendor: { title: "Vendor", schema: vendorSchema },
};

/** The schemas that editors check descriptors by: file name to text. */
export async function createJsonSchemas(): Promise<Record<string, string>> {
  const files = Object.entries(SCHEMAS).map(async ([kind, { title, schema }]) => {
    const json = z.toJSONSchema(schema, { io: "input", target: "draft-7" });
    const text = await format(JSON.stringify({ title, ...json }, null, 2), { parser: "json", printWidth: 120 });
    return [`${kind}.schema.json`, text] as const;
  });
  return Object.fromEntries(await Promise.all(files));
}
