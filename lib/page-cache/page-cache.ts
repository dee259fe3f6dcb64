import { LRUCache } from "lru-cache";
import { type KeptPage, keepPage, weightOf } from "./kept-page";

/** Megabytes that pages may take; the ones asked for least go first. */
const MAX_MB = 192;
const MAX_PAGES = 10_000;
const WEIGHT_OF_NONE = 200;

type Ways = {
  /** Renders the page of an address. */
  render: (url: string) => Promise<Response>;
  /** What all pages are made of now; another text means other pages. `null` while there is nothing. */
  readState: () => Promise<string | null>;
};

/** Renders a page once for all its readers, until the landscape or the day is another. */
export function createPageCache({ render, readState }: Ways) {
  const pages = new LRUCache<string, { page: KeptPage | null }, string>({
    max: MAX_PAGES,
    maxSize: MAX_MB * 1_000_000,
    sizeCalculation: ({ page }) => (page ? weightOf(page) : WEIGHT_OF_NONE),
    // Readers who come while it is being rendered wait for the same page.
    fetchMethod: async (_key, _stale, { context: url }) => ({ page: await keepPage(await render(url)) }),
  });
  let asking: Promise<string | null> | null = null;

  /** Readers who come while the database is being asked are content with the same answer. */
  function askState(): Promise<string | null> {
    asking ??= readState().finally(() => {
      asking = null;
    });
    return asking;
  }

  return {
    /** `null` where the address has no page to share. @throws when rendering or the database fails */
    get: async (url: string): Promise<KeptPage | null> => {
      const state = await askState();
      if (state === null) return null;
      const key = `${state} ${url}`;
      const hit = pages.get(key);
      if (hit) return hit.page;
      const made = await pages.fetch(key, { context: url });
      // Rendered while a seed landed, it may be of what comes next.
      if ((await readState()) !== state) pages.delete(key);
      return made?.page ?? null;
    },
  };
}
