import type { PressedPage } from "./pressed-page";

const NONCE = /'nonce-([^']+)'/;

/** Set anew for each answer, or by whoever sends it. */
export const NOT_KEPT: ReadonlySet<string> = new Set([
  "connection",
  "content-encoding",
  "content-length",
  "date",
  "keep-alive",
  "transfer-encoding",
]);

/** A page as it was rendered, cut with its headers at each place that its nonce stands. */
export type KeptPage = {
  headers: [string, string[]][];
  parts: Buffer[];
  /** Made when somebody first takes it. */
  pressed: Promise<PressedPage | null> | null;
};

/** Keeps a rendered page; `null` for what is none, or has no nonce to make anew. */
export async function keepPage(response: Response): Promise<KeptPage | null> {
  const policy = response.headers.get("content-security-policy") ?? "";
  const nonce = NONCE.exec(policy)?.[1];
  const isPage = response.status === 200 && response.headers.get("content-type")?.startsWith("text/html");
  if (!isPage || !nonce || response.headers.has("set-cookie")) {
    // Read to its end, so that its connection is free again; the framework's own fetch never ends a cancelled one.
    await response.arrayBuffer();
    return null;
  }
  const headers = [...response.headers].filter(([name]) => !NOT_KEPT.has(name) && name !== "vary");
  const vary = new Set([...(response.headers.get("vary") ?? "").toLowerCase().split(/,\s*/), "accept-encoding"]);
  return {
    headers: [
      ...headers.map(([name, value]): [string, string[]] => [name, value.split(nonce)]),
      ["vary", [[...vary].filter(Boolean).join(", ")]],
    ],
    parts: (await response.text()).split(nonce).map((part) => Buffer.from(part)),
    pressed: null,
  };
}

/** The same page for another reader: its scripts run by a nonce that nobody was given before. */
export function freshen(page: KeptPage, nonce: string): { headers: [string, string][]; body: Buffer } {
  const mark = Buffer.from(nonce);
  return {
    headers: page.headers.map(([name, parts]) => [name, parts.join(nonce)]),
    body: Buffer.concat(page.parts.flatMap((part, index) => (index === 0 ? [part] : [mark, part]))),
  };
}

/** What it takes in memory with its compressed form, in bytes at most. */
export function weightOf({ parts }: KeptPage): number {
  return parts.reduce((sum, part) => sum + Math.ceil(part.length * 1.5), 1000);
}
