import createMiddleware from "next-intl/middleware";
import { NextRequest, NextResponse } from "next/server";
import { isAnalyticsOn } from "./lib/analytics/served";
import { routing } from "./lib/i18n/routing";
import { pageDetour } from "./lib/query/page-detour";
import { isEmbedPath } from "./lib/routes";
import { localizedRoute } from "./lib/seo/addresses";
import { contentSecurityPolicy } from "./lib/security-headers";

const localize = createMiddleware(routing);

const localeOf = (pathname: string) => (/^\/zh(\/|$)/.test(pathname) ? "zh" : "en");

/** An address of this site: `nextUrl` knows the base path. */
function addressOf(request: NextRequest, pathname: string, query = ""): URL {
  const url = request.nextUrl.clone();
  url.pathname = pathname;
  url.search = query;
  return url;
}

/** Picks the language by the path and gives each page a fresh nonce. */
export default async function proxy(request: NextRequest) {
  const nonce = Buffer.from(crypto.randomUUID()).toString("base64");
  const isEmbed = isEmbedPath(request.nextUrl.pathname);
  const policy = contentSecurityPolicy(nonce, {
    isDevelopment: process.env.NODE_ENV === "development",
    isEmbed,
    // Nobody is measured in pages of others.
    hasAnalytics: isAnalyticsOn() && !isEmbed,
  });
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  // Pages for what is not found are given no parameters.
  headers.set("x-pathname", request.nextUrl.pathname);
  // Next reads the nonce for its own scripts from the request's policy.
  headers.set("content-security-policy", policy);
  const { pathname } = request.nextUrl;
  // Where even this fails, the page is the one to say so.
  const detour = await pageDetour(pathname, request.nextUrl.searchParams.get("overlay")).catch(() => null);
  if (detour && detour !== "unknown") {
    const [path, query] = detour.movedTo.split("?");
    return NextResponse.redirect(addressOf(request, localizedRoute(path || "/", localeOf(pathname)), query), 308);
  }
  // A page that finds nothing while it renders is sent as an empty shell for scripts to fill;
  // an address that no page has is answered with all of its HTML.
  const response =
    detour === "unknown"
      ? NextResponse.rewrite(addressOf(request, "/-/unknown"), { request: { headers } })
      : localize(new NextRequest(request, { headers, nextConfig: { basePath: request.nextUrl.basePath } }));
  response.headers.set("content-security-policy", policy);
  return response;
}

export const config = {
  // Pages only: data, pictures and files with an extension have no language.
  // Under a base path the root is no path of the second pattern.
  matcher: ["/", "/((?!api/|logos/|og/|_next/|.*\\.[a-z0-9]+$).*)"],
};
