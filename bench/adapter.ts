import { pathToFileURL } from "node:url";
import path from "node:path";
import { z } from "zod";
import { ExpectedError } from "../scripts/expected-error";

const selector = z.string().min(1);

/** Something that a reader does. What was there before is typed or pressed upon. */
const stepSchema = z.union([
  z.strictObject({ click: selector }),
  z.strictObject({ type: z.string(), into: selector }),
  z.strictObject({ press: z.string() }),
]);

const actionSchema = z.strictObject({
  /** What leads there, not timed. */
  before: z.array(stepSchema).default([]),
  /** The one that is timed, from its own event on. */
  act: stepSchema,
  /** What shows the result: how many there are and what they say is looked at in every frame. */
  shown: selector,
  /** What undoes it, not timed. */
  after: z.array(stepSchema).default([]),
});

/** In this order; `open` is the first card of a visit, `next` the whole text of another. */
export const ACTIONS = ["open", "next", "search", "filter", "unfilter", "group"] as const;
export type ActionId = (typeof ACTIONS)[number];

/** Where in a site's page the things are that every landscape has, in selectors of CSS. */
const adapterSchema = z.strictObject({
  name: z.string().min(1),
  /** The first view. */
  path: z.string().startsWith("/"),
  /** What draws logos: images, or elements with a background. */
  logos: selector,
  /** There as soon as the filters answer. */
  usable: selector,
  usableOnPhone: selector.optional(),
  /** What scrolls through the first view; the page itself without one. */
  scroller: selector.optional(),
  /** A link to one project, and its text there. Without a path the first element of `from` has it. */
  link: z.strictObject({ path: z.string().startsWith("/").optional(), from: selector.optional(), text: selector }),
  /** One after the other on one page; those that a site lacks are left out. */
  actions: z.partialRecord(z.enum(ACTIONS), actionSchema),
});

export type Step = z.infer<typeof stepSchema>;
export type Action = z.infer<typeof actionSchema>;
export type Adapter = z.infer<typeof adapterSchema>;
/** As it is written. */
export type AdapterInput = z.input<typeof adapterSchema>;

/** Reads a module that exports `adapter`. @throws with what is wrong with it */
export async function loadAdapter(file: string): Promise<Adapter> {
  const loaded: unknown = await import(pathToFileURL(path.resolve(file)).href).catch((error: unknown) => {
    throw new ExpectedError(`${file} could not be loaded: ${error instanceof Error ? error.message : String(error)}`);
  });
  const parsed = z.object({ adapter: adapterSchema }).safeParse(loaded);
  if (!parsed.success) throw new ExpectedError(`${file} is no adapter:\n${z.prettifyError(parsed.error)}`);
  return parsed.data.adapter;
}
