import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";
import { readBasePath } from "./lib/base-path";
import { OPEN_HEADERS, STATIC_HEADERS } from "./lib/security-headers";

const basePath = readBasePath(process.env.BASE_PATH);

const config: NextConfig = {
  basePath,
  env: { NEXT_PUBLIC_BASE_PATH: basePath },
  typedRoutes: false,
  poweredByHeader: false,
  reactStrictMode: true,
  // Native or engine-carrying packages are loaded by Node as they are.
  serverExternalPackages: ["@libsql/client", "@prisma/adapter-libsql", "@prisma/adapter-pg", "@prisma/client", "sharp"],
  headers: () =>
    Promise.resolve([
      { source: "/:path*", headers: STATIC_HEADERS },
      { source: "/(api|badges)/:path*", headers: OPEN_HEADERS },
      { source: "/docs/:file(\\w+\\.csv)", headers: OPEN_HEADERS },
    ]),
};

export default createNextIntlPlugin("./lib/i18n/request.ts")(config);
