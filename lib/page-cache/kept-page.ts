const NONCE = /'nonce-([^']+)'/;

/** Set anew for each answer, or by whoever sends it. */
const NOT_KEPT = new Set([
  "connection",
  "content-encoding",
  "content-length",
  "date",
  "keep-alive",
  "transfer-encoding",
]);

/** A page as it was rendered, cut at each place that its nonce stands. */
export type KeptPage = { headers: [string, string][]; policy: string[]; parts: Buffer[] };

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
  const headers = [...response.headers].filter(([name]) => !NOT_KEPT.has(name) && name !== "content-security-policy");
  return {
    headers,
    policy: policy.split(nonce),
    parts: (await response.text()).split(nonce).map((part) => Buffer.from(part)),
  };
}

/** The same page for another reader: its scripts run by a nonce that nobody was given before. */
export function freshen(page: KeptPage, nonce: string): { headers: [string, string][]; body: Buffer } {
  const mark = Buffer.from(nonce);
  return {
    headers: [...page.headers, ["content-security-policy", page.policy.join(nonce)]],
    body: Buffer.concat(page.parts.flatMap((part, index) => (index === 0 ? [part] : [mark, part]))),
  };
}

/** What it takes in memory, in bytes at most. */
export function weightOf({ parts }: KeptPage): number {
  return parts.reduce((sum, part) => sum + part.length, 1000);
}
