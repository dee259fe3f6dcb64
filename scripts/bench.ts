import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { Command, InvalidArgumentError } from "commander";
import { format, resolveConfig } from "prettier";
import { loadAdapter } from "../bench/adapter";
import { formatResults, writeBetweenMarks } from "../bench/report";
import { type Part, PARTS, runBench } from "../bench/run";
import { ExpectedError, runMain } from "./expected-error";
import { ensureClients } from "./generate-client";

const OURS = "bench/adapters/cairn.ts";

function count(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0) throw new InvalidArgumentError("A whole number is expected.");
  return value;
}

function partsOf(text: string): Part[] {
  const names = text.split(",").map((name) => name.trim());
  const parts = PARTS.filter((part) => names.includes(part));
  if (parts.length < names.length) throw new InvalidArgumentError(`There are ${PARTS.join(", ")}.`);
  return parts;
}

const collect = (text: string, before: readonly string[]) => [...before, text];

const program = new Command("bench")
  .description("Builds, seeds and serves a landscape as in production, and measures it in a real browser.")
  .option("--dir <dir>", "folder of the landscape", process.env.LANDSCAPE_DIR || "data")
  .option("--runs <n>", "how often each page is visited; the middle counts", count, 5)
  .option("--only <parts>", `some of ${PARTS.join(",")}`, partsOf, [...PARTS])
  .option("--minutes <n>", "how long memory is watched under load, 0 for not at all", count, 10)
  .option("--quick", "one run, two sizes, no watching of memory: whether it works, not how fast")
  .option("--out <file>", "where the figures are written", "bench/results.json")
  .option("--write <file>", "a document whose figures, between two marks, are replaced")
  .option("--against <url>", "another site, measured in turn with this one; can be repeated", collect, [])
  .option("--adapter <file>", "where the other site has its things; one for each", collect, [])
  .allowExcessArguments(false)
  .parse();

type Options = {
  dir: string;
  runs: number;
  only: Part[];
  minutes: number;
  quick?: true;
  out: string;
  write?: string;
  against: string[];
  adapter: string[];
};
const { dir, runs, only, minutes, quick, out, write, against, adapter } = program.opts<Options>();

// Servers that it started end with it.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(130));

await runMain(async () => {
  if (against.length !== adapter.length) throw new ExpectedError("Every --against needs an --adapter.");
  await ensureClients();
  const others = await Promise.all(
    against.map(async (address, at) => ({ address, adapter: await loadAdapter(adapter[at] ?? "") })),
  );
  const plan = {
    ...{ dir, parts: only, adapter: await loadAdapter(OURS), against: others },
    ...(quick
      ? { runs: 1, sizes: 2, seconds: 5, minutes: 0, seeds: 0 }
      : { runs, sizes: 3, seconds: 15, minutes, seeds: 10 }),
  };
  const started = Date.now();
  await mkdir(path.dirname(out), { recursive: true });
  const results = await runBench(
    plan,
    (line) => console.error(`${((Date.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}`),
    (soFar) => writeFile(out, `${JSON.stringify(soFar, null, 2)}\n`),
  );
  const text = formatResults(results);
  if (write !== undefined) {
    const document = writeBetweenMarks(await readFile(write, "utf8"), text);
    await writeFile(write, await format(document, { ...(await resolveConfig(write)), filepath: write }));
  }
  console.log(text);
});
