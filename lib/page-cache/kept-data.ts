import { NOT_KEPT } from "./kept-page";
import { type Encoding, encodingFor, encodeAs } from "./encode";
import { isKnown } from "../http/conditional";

/** Data as it was answered. Its smaller forms are made once, each when it is first asked for. */
export type KeptData = {
  headers: [string, string][];
  etag: string | null;
  body: Buffer;
  forms: Map<Encoding, Promise<Buffer>>;
};

/** Small enough to be worth the wait of the first reader, who is one of many. */
const QUALITY = 7;

/** Keeps an answer of data that says it may be kept; `null` for every other. */
export async function keepData(response: Response): Promise<KeptData | null> {
  const body = Buffer.from(await response.arrayBuffer());
  const isPublic = response.headers.get("cache-control")?.includes("public") ?? false;
  if (response.status !== 200 || !isPublic || response.headers.has("set-cookie")) return null;
  const own = new Set([...NOT_KEPT, "etag", "vary"]);
  const headers = [...response.headers].filter(([name]) => !own.has(name));
  return {
    headers: [...headers, ["vary", "accept-encoding"]],
    etag: response.headers.get("etag"),
    body,
    forms: new Map(),
  };
}

/** What it takes in memory with its smaller forms, in bytes at most. */
export function weightOfData({ body }: KeptData): number {
  return body.length * 2 + 1000;
}

type Asked = { "accept-encoding"?: string; "if-none-match"?: string };

/** What one reader is answered. */
export type Told = { status: number; headers: [string, string][]; body: Buffer | null };

/** The answer for one reader: nothing where it has it already, else the smallest form that it takes. */
export async function tellData(data: KeptData, asked: Asked): Promise<Told> {
  const { headers, etag, body } = data;
  if (etag !== null && isKnown(asked["if-none-match"], etag)) {
    const bare = headers.filter(([name]) => name !== "content-type");
    return { status: 304, headers: [...bare, ["etag", etag]], body: null };
  }
  const encoding = encodingFor(body, asked["accept-encoding"]);
  const form = encoding ? await formOf(data, encoding) : body;
  return {
    status: 200,
    headers: [
      ...headers,
      // The bytes are others, and mean the same.
      ...(etag === null ? [] : [["etag", encoding ? `W/${etag}` : etag] as [string, string]]),
      ...(encoding ? [["content-encoding", encoding] as [string, string]] : []),
      ["content-length", String(form.length)],
    ],
    body: form,
  };
}

function formOf({ forms, body }: KeptData, encoding: Encoding): Promise<Buffer> {
  const form = forms.get(encoding) ?? encodeAs(encoding, body, QUALITY);
  forms.set(encoding, form);
  return form;
}
