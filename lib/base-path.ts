/**
 * The path that the whole site stands under, as `BASE_PATH` gives it: empty, or `/landscape` without a slash at its end.
 * @throws where it is no path
 */
export function readBasePath(text: string | undefined): string {
  const path = (text ?? "").trim().replace(/\/+$/, "");
  if (path !== "" && !/^(\/[\w.~-]+)+$/.test(path))
    throw new Error(`BASE_PATH is "${path}": write a path of letters, digits and hyphens, as in /landscape.`);
  return path;
}

/**
 * A path of lib/routes.ts as the browser has to ask for it. Links of the framework do this themselves; every other
 * address that leaves our hands goes through here. The build puts the path in, so that scripts know it too.
 */
export function withBasePath(path: string): string {
  const base = process.env.NEXT_PUBLIC_BASE_PATH ?? "";
  return base !== "" && path === "/" ? base : `${base}${path}`;
}

/** A path of the browser as lib/routes.ts writes it. */
export function withoutBasePath(path: string): string {
  const base = process.env.NEXT_PUBLIC_BASE_PATH ?? "";
  return path.startsWith(base) ? path.slice(base.length) || "/" : path;
}
