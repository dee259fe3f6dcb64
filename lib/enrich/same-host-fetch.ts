const MAX_REDIRECTS = 3;
const TIMEOUT_MS = 30_000;

const isRedirect = (status: number) => [301, 302, 307, 308].includes(status);

/**
 * `fetch` for the interface of one host: a repository that was renamed is followed there and nowhere else, and no
 * answer is waited for without end.
 */
export function sameHostFetch(base: string): typeof fetch {
  const { origin } = new URL(base);
  return async (input, init) => {
    let url = new URL(input instanceof Request ? input.url : input);
    for (let followed = 0; ; followed += 1) {
      if (url.origin !== origin) throw new TypeError(`${base} led to another host, ${url.origin}`);
      const response = await fetch(url, { ...init, redirect: "manual", signal: AbortSignal.timeout(TIMEOUT_MS) });
      const location = response.headers.get("location");
      if (!isRedirect(response.status) || location === null) return response;
      if (followed === MAX_REDIRECTS) throw new TypeError(`${url.href} leads on and on`);
      await response.body?.cancel();
      url = new URL(location, url);
    }
  };
}
