import { lookup as lookUp } from "node:dns/promises";
import type { LookupFunction } from "node:net";
import { Agent, type Dispatcher, request } from "undici";
import { checkUrl } from "../source/safe-url";
import type { Failure } from "./failure";
import { isPublicAddress, literalAddress } from "./public-address";

const MAX_REDIRECTS = 3;
const MAX_BYTES = 5 * 1024 * 1024;
const TIMEOUT_MS = 10_000;
const YAML_TYPES = ["application/yaml", "application/x-yaml", "application/octet-stream", "binary/octet-stream"];

type Resolved = { address: string; family: number };

/** What a test puts in the place of the world. */
export type Ways = {
  resolve: (hostname: string) => Promise<Resolved[]>;
  isAllowed: (address: string) => boolean;
  timeoutMs: number;
  maxBytes: number;
};

const WAYS: Ways = {
  resolve: (hostname) => lookUp(hostname, { all: true }),
  isAllowed: isPublicAddress,
  timeoutMs: TIMEOUT_MS,
  maxBytes: MAX_BYTES,
};

export type Fetched = { name: string; bytes: Uint8Array } | { failure: Failure };

class Refused extends Error {
  constructor(readonly failure: Failure) {
    super(failure);
  }
}

/** Pages of hosts that show a file lead to the file itself. */
function rawAddress(url: URL): URL {
  const onGitHub = /^\/([^/]+\/[^/]+)\/blob\/(.+)$/.exec(url.pathname);
  if (url.hostname === "github.com" && onGitHub)
    return new URL(`https://raw.githubusercontent.com/${onGitHub[1]}/${onGitHub[2]}`);
  const raw = new URL(url);
  raw.pathname = url.pathname.replace("/-/blob/", "/-/raw/");
  return raw;
}

/**
 * Looks names up for the connection itself, so that the address that was checked is the one that is connected to:
 * between a check and a second lookup the name could come to mean another.
 */
function checkedLookup({ resolve, isAllowed }: Ways): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname).then(
      (found) => {
        const [first] = found;
        if (!first || !found.every(({ address }) => isAllowed(address))) callback(new Refused("not-public"), "", 0);
        else if (options.all) callback(null, found);
        else callback(null, first.address, first.family);
      },
      (error: Error) => callback(error, "", 0),
    );
  };
}

function checkTarget(url: URL, { isAllowed }: Ways): URL {
  if (!("url" in checkUrl(url.href))) throw new Refused("bad-address");
  const literal = literalAddress(url);
  // No lookup is made for it, so it is checked here.
  if (literal !== null && !isAllowed(literal)) throw new Refused("not-public");
  return url;
}

const textOf = (header: string | string[] | undefined) => [header].flat().join(", ").toLowerCase();

async function readBody({ headers, body }: Dispatcher.ResponseData, maxBytes: number): Promise<Uint8Array> {
  const type = textOf(headers["content-type"]).split(";")[0]?.trim() ?? "";
  const isYaml = type === "" || YAML_TYPES.includes(type) || (type.startsWith("text/") && type !== "text/html");
  if (!isYaml) throw new Refused("no-yaml");
  // Asked for as it is; a packed answer could be of any size.
  if (!["", "identity"].includes(textOf(headers["content-encoding"]))) throw new Refused("unreachable");
  if (Number(textOf(headers["content-length"])) > maxBytes) throw new Refused("too-large");
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    if (!(chunk instanceof Uint8Array)) continue;
    size += chunk.byteLength;
    if (size > maxBytes) throw new Refused("too-large");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Follows an address, each step under the same checks. */
async function follow(start: URL, dispatcher: Dispatcher, signal: AbortSignal, ways: Ways): Promise<Fetched> {
  let url = rawAddress(start);
  for (let step = 0; step <= MAX_REDIRECTS; step += 1) {
    checkTarget(url, ways);
    const headers = { accept: "application/yaml, text/yaml, text/plain", "accept-encoding": "identity" };
    const response = await request(url, { dispatcher, signal, headers });
    const { statusCode } = response;
    const location = textOf(response.headers.location) && [response.headers.location].flat()[0];
    if (statusCode >= 300 && statusCode < 400 && location) {
      response.body.on("error", () => undefined).destroy();
      if (!URL.canParse(location, url)) throw new Refused("unreachable");
      url = new URL(location, url);
      continue;
    }
    if (statusCode !== 200) throw new Refused("unreachable");
    return { name: url.pathname.slice(1), bytes: await readBody(response, ways.maxBytes) };
  }
  throw new Refused("too-many-redirects");
}

/** What stopped a connection is the cause of the error that it ends in, or one of several. */
function failureOf(error: unknown, signal: AbortSignal): Failure {
  if (error instanceof Refused) return error.failure;
  if (error instanceof AggregateError) return failureOf(error.errors[0], signal);
  if (error instanceof Error && error.cause !== undefined) return failureOf(error.cause, signal);
  return signal.aborted ? "too-slow" : "unreachable";
}

/** Reads a file of the public internet, and nothing else: no address of this machine or a network that it stands in. */
export async function fetchPublic(address: string, changed: Partial<Ways> = {}): Promise<Fetched> {
  const ways = { ...WAYS, ...changed };
  const checked = checkUrl(address.slice(0, 2000));
  if (!("url" in checked)) return { failure: "bad-address" };
  const signal = AbortSignal.timeout(ways.timeoutMs);
  const dispatcher = new Agent({ connect: { lookup: checkedLookup(ways), timeout: ways.timeoutMs } });
  try {
    return await follow(new URL(checked.url), dispatcher, signal, ways);
  } catch (error) {
    return { failure: failureOf(error, signal) };
  } finally {
    await dispatcher.destroy();
  }
}
