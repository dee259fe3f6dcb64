import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Adapter } from "./adapter";
import { serveFiles } from "./file-server";
import { startFront } from "./front";
import { logoPage, type Way, WAYS } from "./logo-page";
import { layLogos } from "./logo-view";
import { measureLoad } from "./measure-load";
import type { LogoResult, Samples } from "./results";

/** Nothing but logos is there to wait for. */
const adapterOf = ({ name, path }: Way): Adapter => ({
  ...{ name, path, logos: ".lg", usable: "body" },
  ...{ link: { text: "body" }, actions: {} },
});

/** Measures ways of carrying the logos of the first view on pages that hold nothing else, in turn. */
export async function measureLogos(dir: string, runs: number, tell: (line: string) => void): Promise<LogoResult> {
  const folder = await mkdtemp(join(tmpdir(), "logos-"));
  const stops: (() => unknown)[] = [() => rm(folder, { recursive: true })];
  try {
    tell("Logos: laying out their files");
    const view = await layLogos(dir, folder);
    for (const way of WAYS) await writeFile(join(folder, way.path), logoPage(way, view));
    const files = await serveFiles(folder);
    stops.unshift(files.stop);
    const front = await startFront(files.address);
    stops.unshift(front.stop);
    const { address } = front;
    // The front compresses a file when it is first asked for, which no run should wait for.
    for (const way of WAYS) await measureLoad(address, adapterOf(way), "desktop", {});
    const taken = WAYS.map((way): { way: Way; samples: Samples } => ({ way, samples: {} }));
    for (let run = 1; run <= runs; run += 1)
      for (const { way, samples } of taken) {
        tell(`Logos, ${way.name}: run ${run}/${runs}`);
        // A thousand requests may outlast any patience on a busy machine: the other ways are measured all the same.
        await measureLoad(address, adapterOf(way), "desktop-slow", samples).catch((error: unknown) =>
          tell(`Logos, ${way.name}: given up: ${error instanceof Error ? error.message : String(error)}`),
        );
      }
    return {
      tiles: view.boxes.flat().length,
      ways: taken.map(({ way, samples }) => ({ name: way.name, address, samples: { "desktop-slow": samples } })),
    };
  } finally {
    for (const stop of stops) await stop();
  }
}
