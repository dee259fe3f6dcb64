// Plain JavaScript of years ago: it has to run where nothing else of this project does.
import { existsSync, readFileSync } from "node:fs";

const { engines } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
const wanted = engines.node
  .replace(/[^\d.]/g, "")
  .split(".")
  .map(Number);
const found = process.versions.node.split(".").map(Number);

if (found[0] < wanted[0] || (found[0] === wanted[0] && found[1] < wanted[1])) {
  console.error(`Node.js ${wanted.join(".")} or newer is needed; this is ${process.versions.node}.`);
  process.exit(1);
}
if (!existsSync(new URL("../node_modules/next/package.json", import.meta.url))) {
  console.error("The packages are missing: run `npm ci` first.");
  process.exit(1);
}
