/** A query without some of its keys. */
export function withoutKeys(query: string, keys: readonly string[]): string {
  return written([...new URLSearchParams(query)].filter(([name]) => !keys.includes(name)));
}

/** A query without one of the values of a key, however they are written: comma separated or repeated. */
export function withoutValue(query: string, key: string, value: string): string {
  const entries = [...new URLSearchParams(query)];
  const left = entries
    .filter(([name]) => name === key)
    .flatMap(([, values]) => values.split(","))
    .filter((each) => each !== value);
  const others = entries.filter(([name]) => name !== key);
  return written(left.length > 0 ? [...others, [key, left.join(",")]] : others);
}

/** Commas and slashes stay as they are, as the rest of the site writes them. */
function written(entries: readonly (readonly string[])[]): string {
  return entries
    .map((pair) => pair.map((text) => encodeURIComponent(text).replaceAll("%2C", ",").replaceAll("%2F", "/")).join("="))
    .join("&");
}
