import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";
import { STATIC_HEADERS } from "./lib/security-headers";

const config: NextConfig = {
  typedRoutes: false,
  poweredByHeader: false,
  reactStrictMode: true,
  // Native or engine-carrying packages are loaded by Node as they are.
  serverExternalPackages: ["@libsql/client", "@prisma/adapter-libsql", "@prisma/adapter-pg", "@prisma/client", "sharp"],
  headers: () => Promise.resolve([{ source: "/:path*", headers: STATIC_HEADERS }]),
};

export default createNextIntlPlugin("./lib/i18n/request.ts")(config);
