import createMiddleware from "next-intl/middleware";
import { NextRequest, NextResponse } from "next/server";
import { routing } from "./lib/i18n/routing";
import { pageDetour } from "./lib/query/page-detour";
import { contentSecurityPolicy } from "./lib/security-headers";

const localize = createMiddleware(routing);

/** Picks the language by the path and gives each page a fresh nonce. */
export default async function proxy(request: NextRequest) {
  const nonce = Buffer.from(crypto.randomUUID()).toString("base64");
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === "development");
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  // Pages for what is not found are given no parameters.
  headers.set("x-pathname", request.nextUrl.pathname);
  // Next reads the nonce for its own scripts from the request's policy.
  headers.set("content-security-policy", policy);
  const { pathname } = request.nextUrl;
  // Where even this fails, the page is the one to say so.
  const detour = await pageDetour(pathname).catch(() => null);
  if (detour && detour !== "unknown") {
    const prefix = pathname.startsWith("/zh/") ? "/zh" : "";
    return NextResponse.redirect(new URL(prefix + detour.movedTo, request.url), 308);
  }
  // A page that finds nothing while it renders is sent as an empty shell for scripts to fill;
  // an address that no page has is answered with all of its HTML.
  const response =
    detour === "unknown"
      ? NextResponse.rewrite(new URL("/-/unknown", request.url), { request: { headers } })
      : localize(new NextRequest(request, { headers }));
  response.headers.set("content-security-policy", policy);
  return response;
}

export const config = {
  // Pages only: data, pictures and files with an extension have no language.
  matcher: ["/((?!api/|logos/|og/|_next/|.*\\.[a-z0-9]+$).*)"],
};
