import { Octokit, RequestError } from "octokit";
import { ReadFailure } from "./failure";
import { sameHostFetch } from "./same-host-fetch";
import type { Slot, TokenPool } from "./token-pool";

export type GithubAnswer = { status: number; data: unknown; link?: string; etag?: string };

export type GithubOptions = {
  pool: TokenPool;
  baseUrl?: string;
  /** Seconds between tries after a fault of the host are multiplied by this. */
  retryUnitMs?: number;
  onRefused?: (slot: Slot) => void;
};

export type Github = ReturnType<typeof createGithub>;

/** What the documentation asks for where a limit names no time. */
const QUIET_MS = 60_000;
/** Answers of one request that speak of a limit, until it counts as failed. */
const MAX_LIMITED = 8;
const MAX_SERVER_TRIES = 3;

type Headers = Record<string, string | number | undefined>;

/** How long to keep quiet if this answer speaks of a limit; `null` where it speaks of something else. */
function quietMs(error: RequestError, headers: Headers): number | null {
  if (error.status !== 403 && error.status !== 429) return null;
  const after = Number(headers["retry-after"]);
  if (Number.isFinite(after)) return after * 1000;
  // The pool knows from the other headers when it may go on.
  if (Number(headers["x-ratelimit-remaining"]) === 0) return 0;
  return error.status === 429 || /secondary rate|abuse/i.test(error.message) ? QUIET_MS : null;
}

function toFailure({ status, message }: RequestError): ReadFailure {
  // Where a repository was deleted, made private or taken down.
  if (status === 404 || status === 410) return new ReadFailure("gone", "not found");
  if (status === 451) return new ReadFailure("gone", "not available for legal reasons");
  if (status === 409) return new ReadFailure("empty", "nothing was pushed to it yet");
  if (status < 500) return new ReadFailure("refused", `answered ${status}: ${message.slice(0, 200)}`);
  return new ReadFailure("unreachable", message.slice(0, 200));
}

/** GitHub's interface with several tokens: every request goes through the pool, which knows all limits. */
export function createGithub({ pool, baseUrl = "https://api.github.com", retryUnitMs, onRefused }: GithubOptions) {
  const clients = new Map<number, Octokit>();

  function clientOf({ place, token }: Slot): Octokit {
    const known = clients.get(place);
    if (known) return known;
    const client = new Octokit({
      auth: token,
      baseUrl,
      userAgent: "cairn-enrich",
      request: { fetch: sameHostFetch(baseUrl) },
      // It knows one token alone.
      throttle: { enabled: false },
      retry: {
        retries: MAX_SERVER_TRIES,
        doNotRetry: [400, 401, 403, 404, 409, 410, 422, 429, 451],
        ...(retryUnitMs !== undefined && { retryAfterBaseValue: retryUnitMs }),
      },
      log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
    });
    clients.set(place, client);
    return client;
  }

  async function answerOf(slot: Slot, route: string, options: Record<string, unknown>, etag?: string) {
    const client = clientOf(slot);
    try {
      const headers = etag === undefined ? {} : { "if-none-match": etag };
      const response = await client.request(route, { ...options, headers });
      return { status: response.status, headers: response.headers as Headers, data: response.data as unknown };
    } catch (error) {
      if (!(error instanceof RequestError)) throw new ReadFailure("unreachable", String(error).slice(0, 200));
      return { status: error.status, headers: (error.response?.headers ?? {}) as Headers, data: null, error };
    }
  }

  /**
   * Asks once, or as often as limits demand. `status` 304 means: as it was when `etag` was given.
   * @throws {ReadFailure} when there is no such thing to be had; `LimitReached` when there is nothing more to be had now
   */
  async function get(route: string, options: Record<string, unknown>, etag?: string): Promise<GithubAnswer> {
    for (let limited = 0; limited < MAX_LIMITED; limited += 1) {
      const slot = await pool.take();
      const { status, headers, data, error } = await answerOf(slot, route, options, etag);
      pool.note(slot, headers);
      const link = headers.link === undefined ? undefined : String(headers.link);
      if (!error || status === 304)
        return { status, data, link, etag: headers.etag === undefined ? undefined : String(headers.etag) };
      if (status === 401 && slot.token !== undefined) {
        pool.refuse(slot);
        onRefused?.(slot);
        continue;
      }
      const quiet = quietMs(error, headers);
      if (quiet === null) throw toFailure(error);
      pool.quieten(slot, quiet);
    }
    throw new ReadFailure("limited", "the host spoke of limits again and again");
  }

  return { get, hasToken: pool.hasTokens };
}
