import { writeFile } from "node:fs/promises";
import path from "node:path";
import { createJsonSchemas } from "../lib/descriptors/json-schemas";

const FOLDER = path.join(import.meta.dirname, "../schemas");

for (const [file, text] of Object.entries(await createJsonSchemas())) await writeFile(path.join(FOLDER, file), text);
