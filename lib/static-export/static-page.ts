import { createHash } from "node:crypto";
import { BOOT_SCRIPT } from "./boot";
import { staticPath, type StaticSite } from "./site-paths";

/** A page as a file, and the scripts that it shares with others. */
export type StaticPage = { html: string; shared: Map<string, string> };

const FLIGHT = /^self\.__next_f\.push\(\[1,("(?:[^"\\]|\\.)*")\]\)$/s;
const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;
/** The words of the interface stand in every page and are most of it. */
const MESSAGES = '"messages":{';
const SHARED_FROM = 4_096;

const hashOf = (text: string, encoding: "base64" | "hex") => createHash("sha256").update(text).digest(encoding);

/** The place after the object that begins with the brace at `start`; -1 where it does not end. */
function endOfObject(text: string, start: number): number {
  let depth = 0;
  for (let index = start, isText = false; index < text.length; index++) {
    const letter = text[index];
    if (isText) {
      if (letter === "\\") index++;
      else if (letter === '"') isText = false;
    } else if (letter === '"') isText = true;
    else if (letter === "{") depth++;
    else if (letter === "}" && --depth === 0) return index + 1;
  }
  return -1;
}

/** A piece of the framework's stream as a script that hands it over; nothing in it can end the script's element. */
function push(piece: string): string {
  const text = JSON.stringify(piece).replace(/[<>&\u2028\u2029]/g, (letter) => {
    return `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
  return `self.__next_f.push([1,${text}])`;
}

/** The stream is cut wherever it may be: scripts in a row hand over the same. */
function cutMessages(script: string): [before: string, messages: string, after: string] | null {
  const quoted = FLIGHT.exec(script)?.[1];
  if (quoted === undefined || !quoted.includes("messages")) return null;
  const text: unknown = JSON.parse(quoted);
  if (typeof text !== "string") return null;
  const at = text.indexOf(MESSAGES);
  const start = at + MESSAGES.length - 1;
  const end = at === -1 ? -1 : endOfObject(text, start);
  if (end - start < SHARED_FROM) return null;
  return [text.slice(0, start), text.slice(start, end), text.slice(end)];
}

/**
 * A page of the server as a file: without its nonce, which is worth nothing once it is written down, under a policy
 * that names its scripts by their hashes instead, and with addresses that files have.
 */
export function toStaticPage(html: string, site: StaticSite): StaticPage {
  const shared = new Map<string, string>();
  const hashes = new Set<string>();
  const inline = (script: string, attributes = "") => {
    hashes.add(hashOf(script, "base64"));
    return `<script${attributes}>${script}</script>`;
  };
  const nonce = /\snonce="([^"]+)"/.exec(html)?.[1];
  const plain = nonce === undefined ? html : html.replaceAll(` nonce="${nonce}"`, "").replaceAll(nonce, "");
  const body = withStaticAddresses(plain, site).replace(SCRIPT, (element, attributes: string, script: string) => {
    if (/\ssrc=|\stype="application\/ld\+json"/.test(attributes)) return element;
    const pieces = cutMessages(script);
    if (!pieces) return inline(script, attributes);
    const [before, messages, after] = pieces;
    const words = push(messages);
    const name = `/_next/static/words-${hashOf(words, "hex").slice(0, 16)}.js`;
    shared.set(name, words);
    return `${inline(push(before))}<script src="${site.basePath}${name}"></script>${inline(push(after))}`;
  });
  const boot = inline(BOOT_SCRIPT);
  const policy = staticPolicy([...hashes]);
  // The encoding comes first: hosts that don't say it are many, and readers look for it in the first letters alone.
  const head = `<meta charset="utf-8"/><meta http-equiv="Content-Security-Policy" content="${policy}"/>${boot}`;
  const marked = body.replace(/<html\b/, `<html data-root="${site.basePath}/"`);
  return { html: marked.replace("<head>", () => `<head>${head}`), shared };
}

/** What `lib/security-headers.ts` says by header, as far as a page can say it of itself. */
function staticPolicy(hashes: readonly string[]): string {
  return [
    "default-src 'self'",
    `script-src 'self' ${hashes.map((hash) => `'sha256-${hash}'`).join(" ")}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
  ].join("; ");
}

/** Pictures for previews and data without an extension are files with one. */
function withStaticAddresses(html: string, { basePath }: StaticSite): string {
  const rewrite = (path: string) => basePath + staticPath(path.slice(basePath.length));
  const base = basePath.replace(/[.~-]/g, "\\$&");
  const pictures = new RegExp(`${base}/og/(?:en|zh)(?:/[^"'\\\\?#<\\s]+)?(?=\\\\?")`, "g");
  const links = new RegExp(`((?:^|[\\s,{])\\\\?"?href\\\\?"?[=:]\\\\?")(${base}/api/[\\w./%~-]+)(?=\\\\?")`, "g");
  return html.replace(pictures, rewrite).replace(links, (_, start: string, path: string) => start + rewrite(path));
}
