/** Where the exported site stands: the path below which it is served, and the addresses that its pages call their own. */
export type StaticSite = { basePath: string; origins: readonly string[] };

/** The path below the base of an address on a page, without query and fragment; `null` for one that is elsewhere. */
export function ownPath(address: string, page: string, { basePath, origins }: StaticSite): string | null {
  const here = `http://page.invalid${basePath}${page}`;
  if (!URL.canParse(address, here)) return null;
  const url = new URL(address, here);
  if (url.origin !== new URL(here).origin && !origins.includes(url.origin)) return null;
  const { pathname } = url;
  if (pathname === basePath || pathname === `${basePath}/`) return "/";
  if (!pathname.startsWith(`${basePath}/`)) return null;
  const path = pathname.slice(basePath.length);
  return path.length > 1 ? path.replace(/\/+$/, "") : path;
}

const EXTENSIONS: Readonly<Record<string, string>> = {
  "application/json": ".json",
  "application/problem+json": ".json",
  "image/png": ".png",
};

function hasExtension(path: string): boolean {
  return /\.[a-z0-9]+$/i.test(path);
}

/**
 * The file, relative to the folder, in which a plain file server looks for a path: pages are folders with an
 * `index.html`, data without an extension get the one of their type.
 */
export function fileOf(path: string, contentType: string): string {
  const type = contentType.split(";")[0]?.trim() ?? "";
  const name = decodePath(path).replace(/^\/+/, "");
  if (type === "text/html") return name === "" ? "index.html" : `${name}/index.html`;
  const extension = EXTENSIONS[type] ?? "";
  return name.endsWith(extension) ? name : `${name}${extension}`;
}

function decodePath(path: string): string {
  const decoded = path.split("/").map((part) => {
    try {
      const text = decodeURIComponent(part);
      // A slash or a step up within a part would leave its folder.
      return /[/\\\0]/.test(text) || text === ".." || text === "." ? part : text;
    } catch {
      return part;
    }
  });
  return decoded.join("/");
}

/** Addresses of data without an extension, which a static site keeps under one. */
const BARE_DATA = /^\/(?:api\/.+|og\/.+)$/;

/** The path of the same on a static site. */
export function staticPath(path: string): string {
  if (!BARE_DATA.test(path) || hasExtension(path)) return path;
  return path.startsWith("/og/") ? `${path}.png` : `${path}.json`;
}
