/**
 * The first script of an exported page. Its HTML is that of the bare address, so the query steps aside until the page
 * has been taken over and comes back then; a slash that the host added goes. The framework's requests for parts of
 * pages find no file, so they end here, and it loads whole pages instead; it reads on while it does, so the answer has
 * a body that never ends.
 */
export const BOOT_SCRIPT = `(() => {
  const page = document.documentElement;
  page.dataset.host = "static";
  const { pathname, search, hash } = location;
  const path = pathname.replace(/\\/index\\.html$/, "/");
  const bare = path === page.dataset.root ? path : path.replace(/\\/+$/, "") || "/";
  page.dataset.query = search;
  if (search !== "" || bare !== pathname) history.replaceState(null, "", bare + hash);
  const load = window.fetch;
  window.fetch = (input, init) => {
    const address = String(input instanceof Request ? input.url : input);
    const headers = new Headers(init?.headers ?? (input instanceof Request ? input.headers : undefined));
    if (!headers.has("rsc")) return load(input, init);
    const answer = new Response(new ReadableStream(), { status: 404 });
    Object.defineProperty(answer, "url", { value: new URL(address, location.href).href });
    return Promise.resolve(answer);
  };
})();`;
