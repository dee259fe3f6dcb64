import { randomUUID } from "node:crypto";
import { encode, isTaken } from "./encode";
import { freshen, type KeptPage } from "./kept-page";
import type { Told } from "./kept-data";
import { fillPressed, pressPage } from "./pressed-page";

const newNonce = () => Buffer.from(randomUUID()).toString("base64");
const NONCE_LENGTH = newNonce().length;

/** A kept page for one reader, with a nonce of its own, in a small form that the reader takes. */
export async function tellPage(page: KeptPage, accepted?: string): Promise<Told> {
  const nonce = newNonce();
  const { headers, body } = freshen(page, nonce);
  page.pressed ??= isTaken("gzip", accepted) ? pressPage(page.parts, NONCE_LENGTH).catch(() => null) : null;
  const pressed = isTaken("gzip", accepted) ? await page.pressed : null;
  // Compressed once for all, it costs next to nothing; brotli would have to be made for each reader.
  const form = pressed
    ? { body: fillPressed(pressed, nonce, body), encoding: "gzip" as const }
    : await encode(body, accepted);
  return {
    status: 200,
    headers: [
      ...headers,
      ...(form.encoding ? [["content-encoding", form.encoding] as [string, string]] : []),
      ["content-length", String(form.body.length)],
    ],
    body: form.body,
  };
}
