import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { z } from "zod";

const INK = "#1f2328";
const COLOR = /^(#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})|[a-z]{3,30})$/i;

/** Literal paths, so that a bundler or an unused-dependency check sees them. */
const SETS: Record<string, () => string> = {
  "simple-icons": () => createRequire(import.meta.url).resolve("@iconify-json/simple-icons/icons.json"),
  logos: () => createRequire(import.meta.url).resolve("@iconify-json/logos/icons.json"),
  devicon: () => createRequire(import.meta.url).resolve("@iconify-json/devicon/icons.json"),
};

const iconSet = z.object({
  icons: z.record(
    z.string(),
    z.object({
      body: z.string(),
      left: z.number().optional(),
      top: z.number().optional(),
      width: z.number().optional(),
      height: z.number().optional(),
    }),
  ),
  aliases: z.record(z.string(), z.object({ parent: z.string() })).optional(),
  width: z.number().default(16),
  height: z.number().default(16),
});
type IconSet = z.infer<typeof iconSet>;

const loaded = new Map<string, Promise<IconSet>>();

/** An icon of the packages by name, `set:icon`, as an SVG document; `color` is what its ink becomes where it has no own colours. */
export async function findIcon(name: string, color = INK): Promise<{ svg: string } | null> {
  const found = await lookUp(name);
  if (found === null) return null;
  const { set, icon } = found;
  const { left = 0, top = 0, width = set.width, height = set.height } = icon;
  const ink = COLOR.test(color) ? color : INK;
  return {
    svg:
      `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ` +
      `width="${width}" height="${height}" viewBox="${left} ${top} ${width} ${height}">` +
      `${icon.body.replaceAll("currentColor", ink)}</svg>`,
  };
}

/** Whether the packages have this icon. */
export async function hasIcon(name: string): Promise<boolean> {
  return (await lookUp(name)) !== null;
}

async function lookUp(name: string): Promise<{ set: IconSet; icon: IconSet["icons"][string] } | null> {
  const [prefix = "", id = "", rest] = name.split(":");
  if (rest !== undefined || !Object.hasOwn(SETS, prefix)) return null;
  const set = await loadSet(prefix);
  const parent = own(set.aliases ?? {}, id)?.parent ?? id;
  const icon = own(set.icons, parent);
  return icon === undefined ? null : { set, icon };
}

/** Names come from files, so `constructor` must not find what every object inherits. */
function own<T>(record: Record<string, T>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function loadSet(prefix: string): Promise<IconSet> {
  const known = loaded.get(prefix);
  if (known !== undefined) return known;
  const path = SETS[prefix]?.() ?? "";
  const set = readFile(path, "utf8").then((text) => iconSet.parse(JSON.parse(text)));
  loaded.set(prefix, set);
  return set;
}
