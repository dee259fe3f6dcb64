import { spawnSync } from "node:child_process";

/** Every check, cheapest first; what `npm test` runs. */
const STEPS = [
  ["generate", "the database client"],
  ["format:check", "format"],
  ["lint", "lint"],
  ["typecheck", "types"],
  ["knip", "unused code"],
  ["test:unit", "unit and database"],
  ["test:e2e", "real browser"],
] as const;

const started = Date.now();
for (const [script, what] of STEPS) {
  const from = Date.now();
  console.log(`\n▸ ${what} (npm run ${script})`);
  const { status } = spawnSync("npm", ["run", "--silent", script], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) {
    console.error(`\n✗ ${what} failed: npm run ${script} shows it alone.`);
    process.exit(status ?? 1);
  }
  console.log(`✓ ${what}, ${Math.round((Date.now() - from) / 1000)} s`);
}
console.log(`\nAll checks passed in ${Math.round((Date.now() - started) / 1000)} s.`);
