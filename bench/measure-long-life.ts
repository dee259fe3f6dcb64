import type { Action, Adapter } from "./adapter";
import { measureAction } from "./measure-actions";
import { readHeap } from "./measure-load";
import { addSample, type Profile, type Samples } from "./results";
import { visit, type Visit } from "./visit";

const [FILTERS, CARDS] = [50, 50];
const AT_ONCE: Pick<Action, "before" | "after"> = { before: [], after: [] };

/** Fifty times a filter and without it, and fifty cards one after the other. */
async function visitLong(visited: Visit, { filter, unfilter, next }: Adapter["actions"]): Promise<void> {
  for (let round = 0; round < FILTERS && filter && unfilter; round += 1)
    for (const action of [filter, unfilter]) await measureAction(visited, { ...action, ...AT_ONCE }, 100);
  for (let card = 1; card <= CARDS && next && "click" in next.act; card += 1) {
    const click = next.act.click.replace(/nth-child\(\d+\)/, `nth-child(${(card % 20) + 1})`);
    await measureAction(visited, { ...next, act: { click } }, 100);
  }
}

/** What a page holds after a long visit, and after the same once more: what is kept once does not grow, what leaks does. */
export async function measureLongLife(
  { address, adapter, profile }: { address: string; adapter: Adapter; profile: Profile },
  samples: Samples,
): Promise<void> {
  await visit({ adapter, profile, address, until: "usable" }, async (visited) => {
    for (const id of ["worn-heap", "worn-heap-again"] as const) {
      await visitLong(visited, adapter.actions);
      addSample(samples, id, await readHeap(visited));
    }
  });
}
