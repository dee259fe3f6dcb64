import type { Page } from "@playwright/test";
import { ACTIONS, type Action, type Adapter, type Step } from "./adapter";
import { addSample, type Profile, type Samples } from "./results";
import { visit, type Visit } from "./visit";

/** So long must a page rest before what it shows counts as the result. */
const REST_MS = 1000;

const [POINTER, KEYBOARD] = [["click"], ["keydown"]];

async function take(page: Page, step: Step): Promise<void> {
  if ("click" in step) await page.locator(step.click).filter({ visible: true }).first().click();
  else if ("press" in step) await page.keyboard.press(step.press);
  else {
    const field = page.locator(step.into).filter({ visible: true }).first();
    await field.fill("");
    await field.pressSequentially(step.type);
  }
}

/** Milliseconds from the event of the step to the frame from which its result stays; `null` when nothing changed. */
async function timeAction({ page, network }: Visit, action: Action, restMs: number): Promise<number | null> {
  for (const step of action.before) await take(page, step);
  await page.waitForTimeout(restMs);
  const events = "click" in action.act ? POINTER : KEYBOARD;
  await page.evaluate(([selector, types]) => bench.watch(selector, types), [action.shown, events] as const);
  await take(page, action.act);
  await page.waitForTimeout(restMs);
  await network.untilIdle();
  const { started, painted } = await page.evaluate(() => bench.action());
  return started === null || painted === null ? null : painted - started;
}

/** Takes an action and undoes it. Returns what it took until its result was painted, and every logo with it. */
export async function measureAction(
  visited: Visit,
  action: Action,
  restMs = REST_MS,
): Promise<{ ms: number; logosMs: number } | null> {
  const { page } = visited;
  const ms = await timeAction(visited, action, restMs);
  const logosMs = await page.evaluate(() => (bench.load().allLogos ?? 0) - (bench.action().started ?? 0));
  for (const step of action.after) await take(page, step);
  if (action.after.length > 0) await page.waitForTimeout(restMs);
  // Where no logo ever left, they are there with the result.
  return ms === null ? null : { ms, logosMs: Math.max(ms, logosMs) };
}

/** What each action of a reader takes on a page that is idle, into the samples. One that fails is told, and left out. */
export async function measureActions(
  { address, adapter, profile }: { address: string; adapter: Adapter; profile: Profile },
  samples: Samples,
  tell: (line: string) => void,
): Promise<void> {
  await visit({ adapter, profile, address, until: "usable" }, async (visited) => {
    for (const id of ACTIONS) {
      const action = adapter.actions[id];
      if (!action) continue;
      try {
        const taken = await measureAction(visited, action);
        addSample(samples, id, taken?.ms ?? null);
        addSample(samples, `${id}-logos`, taken?.logosMs ?? null);
      } catch (error) {
        tell(`${adapter.name}: "${id}" could not be taken: ${error instanceof Error ? error.message : String(error)}`);
        await visited.page.goto(address);
        await visited.network.untilIdle();
      }
    }
  });
}
