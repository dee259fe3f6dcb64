import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";
import { readBasePath } from "./lib/base-path";
import { OPEN_HEADERS, SCRIPT_HEADERS, STATIC_HEADERS, UNFRAMED_HEADERS } from "./lib/security-headers";

const basePath = readBasePath(process.env.BASE_PATH);

// A build beside the one that is being served; its folder of types has a place in a configuration of its own.
const { NEXT_DIST_DIR: distDir } = process.env;

const config: NextConfig = {
  basePath,
  ...(distDir && { distDir, typescript: { tsconfigPath: "tsconfig.export.json" } }),
  env: { NEXT_PUBLIC_BASE_PATH: basePath },
  typedRoutes: false,
  // A page fetched a script for each of two dozen places where code is shared; most readers open one page.
  experimental: {
    turbopackChunking: {
      firstPageLoadPriority: 0.8,
      requestCost: 1_000_000,
      minChunkSize: 250_000,
      maxChunkCountPerGroup: 12,
      maxMergeChunkSize: 1_000_000,
    },
  },
  poweredByHeader: false,
  reactStrictMode: true,
  // Native or engine-carrying packages are loaded by Node as they are.
  serverExternalPackages: [
    ...["@libsql/client", "@prisma/adapter-libsql", "@prisma/adapter-pg", "@prisma/client"],
    ...["fontkit", "pdfkit", "sharp"],
  ],
  headers: () =>
    Promise.resolve([
      { source: "/:path*", headers: STATIC_HEADERS },
      { source: "/", headers: UNFRAMED_HEADERS },
      { source: "/:path((?!(?:zh/)?embed/?$).*)", headers: UNFRAMED_HEADERS },
      { source: "/embed.js", headers: SCRIPT_HEADERS },
      { source: "/(api|badges)/:path*", headers: OPEN_HEADERS },
      { source: "/docs/:file(\\w+\\.csv)", headers: OPEN_HEADERS },
    ]),
  // Pages of landscape2 of which the query has to go along, or whose names end as those of files do.
  redirects: () =>
    Promise.resolve([
      { source: "/embed/embed.html", destination: "/embed", permanent: true },
      { source: "/embed/embed-item.js", destination: "/embed.js", permanent: true },
      { source: "/projects-summary", destination: "/summary", permanent: true },
      { source: "/kiosk.html", destination: "/", permanent: true },
    ]),
};

export default createNextIntlPlugin({
  requestConfig: "./lib/i18n/request.ts",
  // Messages are parsed while building: a browser that need not costs a tenth of a second less on a slow machine.
  experimental: { messages: { path: "./messages", format: "json", locales: "infer", precompile: true } },
})(config);
