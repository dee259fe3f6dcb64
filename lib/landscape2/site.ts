import { access } from "node:fs/promises";
import type { Landscape, Link } from "../model/types";
import { resolveInside } from "../source/inside";
import type { LinkKey } from "./keys";
import { accentOf } from "../theme/accent";
import { child, fail, isMapOrAbsent, keyOf, keysOf, lenient, type Part, warn } from "./part";
import { textOf, urlOf } from "./values";

const LINKS: Readonly<Record<string, LinkKey>> = {
  facebook: { kind: "facebook" },
  flickr: { kind: "other", name: "Flickr" },
  forums: { kind: "forum" },
  github: { kind: "other", name: "GitHub" },
  homepage: { kind: "other", name: "Homepage" },
  instagram: { kind: "other", name: "Instagram" },
  linkedin: { kind: "linkedin" },
  slack: { kind: "slack" },
  twitch: { kind: "other", name: "Twitch" },
  twitter: { kind: "x" },
  wechat: { kind: "wechat" },
  youtube: { kind: "youtube" },
};

/** Seven colours in one narrow form: they may end in a style sheet. */
const COLOR = /^rgba\( *(\d{1,3} *, *){3}(\d|\d?\.\d{1,6}) *\)$/;

export function readColors(part: Part): string[] | undefined {
  if (!isMapOrAbsent(part) || keysOf(part).length === 0) return undefined;
  const colors = [1, 2, 3, 4, 5, 6, 7].flatMap((number) => {
    const color = child(part, `color${number}`);
    const text = textOf(color);
    if (text !== undefined && COLOR.test(text)) return [text];
    fail(
      color,
      `color${number} is ${text === undefined ? "missing" : `"${text}"`}`,
      'write it as "rgba(0, 107, 204, 1)"',
    );
    return [];
  });
  if (colors.length < 7) return undefined;
  if (!accentOf(colors)) {
    const fix = "choose a darker one; ours is used meanwhile";
    warn(child(part, "color1"), "links in color1 could not be read on a light page", fix);
  }
  return colors;
}

function readLinks(part: Part): Link[] {
  if (!isMapOrAbsent(part)) return [];
  return keysOf(part).flatMap((key): Link[] => {
    const known = Object.hasOwn(LINKS, key) ? LINKS[key] : undefined;
    if (!known) warn(child(part, key), `unknown link "${key}"`, `use one of ${Object.keys(LINKS).join(", ")}`, "key");
    const url = urlOf(known ? child(part, key) : lenient(child(part, key)));
    if (url === undefined) return [];
    const { kind, name } = known ?? { kind: "other", name: key };
    return [{ kind, name, url }];
  });
}

/** A file of the landscape's folder: pages load nothing from elsewhere. */
async function readPicture(part: Part, folder: string): Promise<string | undefined> {
  const text = textOf(part);
  if (text === undefined) return undefined;
  if (/^[a-z][a-z0-9+.-]*:/i.test(text)) {
    const fix = "put the file into the landscape's folder and write its path";
    if (urlOf(part) !== undefined) warn(part, `"${keyOf(part)}" is an address, from which no page loads`, fix);
    return undefined;
  }
  const file = await resolveInside(folder, text);
  if (file === null) {
    warn(part, `"${text}" leaves the folder; left out`, "write a path inside the landscape's folder");
    return undefined;
  }
  const isThere = await access(file).then(
    () => true,
    () => false,
  );
  if (!isThere) warn(part, `there is no file "${text}"; left out`, "write its path from the landscape's folder");
  return isThere ? text : undefined;
}

async function readEdge(part: Part, folder: string, textKey: "motd" | "text") {
  const logo = await readPicture(child(part, "logo"), folder);
  const text = textOf(child(part, textKey));
  for (const key of keysOf(part)) {
    if (!["links", "logo", textKey].includes(key)) warn(child(part, key), `unknown key "${key}"`, "remove it", "key");
  }
  return { logo, links: readLinks(child(part, "links")), text };
}

export async function readHeader(part: Part, folder: string): Promise<Landscape["header"]> {
  if (!isMapOrAbsent(part) || keysOf(part).length === 0) return undefined;
  const { logo, links, text } = await readEdge(part, folder, "motd");
  return { logo, links, message: text };
}

export async function readFooter(part: Part, folder: string): Promise<Landscape["footer"]> {
  if (!isMapOrAbsent(part) || keysOf(part).length === 0) return undefined;
  return readEdge(part, folder, "text");
}

export async function readImages(part: Part, folder: string): Promise<Landscape["images"]> {
  if (!isMapOrAbsent(part) || keysOf(part).length === 0) return undefined;
  for (const key of keysOf(part)) {
    if (!["favicon", "open_graph"].includes(key))
      warn(child(part, key), `unknown key "${key}"`, "use favicon or open_graph", "key");
  }
  return { favicon: await readPicture(child(part, "favicon"), folder), openGraph: urlOf(child(part, "open_graph")) };
}
