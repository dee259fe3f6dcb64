import type { z } from "zod";
import { ReadFailure } from "./failure";
import type { Github } from "./github-client";
import type { Etags, Part } from "./types";

/** How many pages a list has, from the links that come with its first one. */
function lastPage(link: string | undefined): number {
  const last = link?.split(",").find((each) => each.includes('rel="last"'));
  return Number(/[?&]page=(\d+)/.exec(last ?? "")?.[1] ?? 1);
}

export function parseAnswer<T>(shape: z.ZodType<T>, data: unknown, what: string): T {
  const parsed = shape.safeParse(data);
  if (!parsed.success) throw new ReadFailure("malformed", `the answer about its ${what} can't be understood`);
  return parsed.data;
}

export type Reader = ReturnType<typeof createReader>["readPart"];

/**
 * Asks for parts of one repository, those that were read before only for what has changed.
 * @param before validators of the answers whose facts are still known
 */
export function createReader(github: Github, before: Etags) {
  const etags: Etags = {};

  /** What `make` makes of the answer, or `known` where nothing has changed since. */
  async function readPart<T, R>(
    part: Part,
    route: string,
    options: Record<string, unknown>,
    shape: z.ZodType<T>,
    known: R,
    make: (data: T, pages: number) => NoInfer<R>,
  ): Promise<R> {
    const answer = await github.get(route, options, before[part]);
    const isSame = answer.status === 304;
    const result = isSame ? known : make(parseAnswer(shape, answer.data, part), lastPage(answer.link));
    const etag = isSame ? before[part] : answer.etag;
    if (etag !== undefined) etags[part] = etag;
    return result;
  }

  return { readPart, etags };
}
