const ORIGIN = "https://www.googletagmanager.com";
/** Those that Google's measuring leaves on the site. */
const COOKIES = /^(_ga|_gid|_gat|_gcl|_dc_gtm)/;

const dataLayer: Record<string, unknown>[] = [];
let shown: string | null = null;

/** Tells the container which page is shown; the first one loads it, and is told by its arrival. */
export function measurePage(id: string, path: string): void {
  if (shown === path) return;
  const isFirst = shown === null;
  shown = path;
  if (!isFirst) {
    dataLayer.push({ event: "page_view", page_path: path, page_location: window.location.origin + path });
    return;
  }
  Object.assign(window, { dataLayer });
  dataLayer.push({ "gtm.start": Date.now(), event: "gtm.js" });
  const script = document.createElement("script");
  script.async = true;
  script.src = `${ORIGIN}/gtm.js?id=${encodeURIComponent(id)}`;
  document.head.append(script);
}

/** A script that runs can't be taken back: its cookies go, and the page begins anew without it. */
export function stopMeasuring(): void {
  if (shown === null) return;
  const labels = window.location.hostname.split(".");
  for (const cookie of document.cookie.split("; ")) {
    const [name = ""] = cookie.split("=");
    if (!COOKIES.test(name)) continue;
    document.cookie = `${name}=; path=/; max-age=0`;
    // They are set for the widest domain that takes them.
    for (const at of labels.keys())
      document.cookie = `${name}=; path=/; max-age=0; domain=${labels.slice(at).join(".")}`;
  }
  window.location.reload();
}
