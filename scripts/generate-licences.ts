import { writeFileSync } from "node:fs";
import { format, resolveConfig } from "prettier";
import { LICENCES_FILE, licencesPage } from "./licences";

writeFileSync(
  LICENCES_FILE,
  await format(licencesPage(), { ...(await resolveConfig(LICENCES_FILE)), filepath: LICENCES_FILE }),
);
