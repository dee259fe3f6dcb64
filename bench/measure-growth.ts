import { constants, brotliCompressSync } from "node:zlib";
import { get } from "node:http";
import { buffer } from "node:stream/consumers";
import type { Adapter } from "./adapter";
import { writeLandscape } from "./generate";
import { putLoad } from "./load-generator";
import { measureAction } from "./measure-actions";
import type { GrowthRow } from "./results";
import { folderFor, removeDatabase, runSite, siteFor, timeSeed } from "./site";
import { visit, type Visit } from "./visit";

export const SIZES = [2413, 10_000, 50_000];

const API = ["/api/projects?q=data&per-page=20", "/api/projects?stage=graduated&per-page=20"];
const API_SECONDS = 5;
const FRONT_QUALITY = 5;
const [MOVES, MOVE_MS] = [60, 30];

/** Bytes of an answer in brotli: as the site has it, or as a front makes it. */
async function brotliBytes(address: string): Promise<number> {
  const answer = await new Promise<{ body: Buffer; isEncoded: boolean }>((resolve, reject) => {
    get(address, { headers: { "accept-encoding": "br" } }, (response) => {
      const isEncoded = response.headers["content-encoding"] === "br";
      buffer(response).then((body) => resolve({ body, isEncoded }), reject);
    }).once("error", reject);
  });
  if (answer.isEncoded) return answer.body.length;
  return brotliCompressSync(answer.body, { params: { [constants.BROTLI_PARAM_QUALITY]: FRONT_QUALITY } }).length;
}

/** Frames a second while the wheel moves and zooms what scrolls. */
async function countFrames({ page }: Visit, selector = "html"): Promise<number> {
  await page.locator(selector).first().hover();
  const counted = page.evaluate((ms) => bench.frames(ms), MOVES * MOVE_MS);
  for (let move = 0; move < MOVES; move += 1) {
    const isZoom = move >= MOVES / 2;
    if (move === MOVES / 2) await page.keyboard.down("Control");
    await page.mouse.wheel(0, isZoom && move % 2 ? -60 : 60);
    await page.waitForTimeout(MOVE_MS);
  }
  await page.keyboard.up("Control");
  return counted;
}

/** What a generated landscape of so many projects takes, not throttled. */
export async function measureGrowth(
  projects: number,
  adapter: Adapter,
  runs: number,
  tell: (line: string) => void,
): Promise<GrowthRow> {
  const name = `generated-${projects}`;
  const site = await siteFor(name, folderFor(name));
  tell(`Growth, ${projects}: seed`);
  await writeLandscape(site.dir, projects);
  await removeDatabase(site);
  const seedColdMs = await timeSeed(site);
  const seedWarmMs = await timeSeed(site);
  const running = await runSite(site);
  try {
    const row: GrowthRow = {
      ...{ projects, seedColdMs, seedWarmMs, snapshotBytes: await brotliBytes(`${running.address}/api/landscape`) },
      ...{ filterMs: [], searchMs: [], framesPerSecond: [], apiMs: 0 },
    };
    const address = running.address + adapter.path;
    for (let run = 1; run <= runs; run += 1) {
      tell(`Growth, ${projects}: run ${run}/${runs}`);
      await visit({ adapter, profile: "desktop", address, until: "usable" }, async (visited) => {
        const { search, filter } = adapter.actions;
        const searched = search && (await measureAction(visited, search));
        const filtered = filter && (await measureAction(visited, filter));
        if (searched) row.searchMs.push(searched.ms);
        if (filtered) row.filterMs.push(filtered.ms);
        row.framesPerSecond.push(await countFrames(visited, adapter.scroller));
      });
    }
    tell(`Growth, ${projects}: API`);
    // The first of each waits for what is then kept.
    for (const path of API) await fetch(running.address + path).then((answer) => answer.arrayBuffer());
    row.apiMs = (await putLoad(running.address, API, { connections: 1, seconds: API_SECONDS })).p97Ms;
    return row;
  } finally {
    running.stop();
  }
}
