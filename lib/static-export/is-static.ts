/** Whether this page came from a folder of files: the export marks each page that it writes. */
export function isStaticSite(): boolean {
  return typeof document !== "undefined" && document.documentElement.dataset.host === "static";
}

/** Where the browser finds data of the site: files need an extension to be served as what they are. */
export function dataAddress(address: string): string {
  return isStaticSite() ? `${address}.json` : address;
}
