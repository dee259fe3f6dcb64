import path from "node:path";
import { defineConfig } from "prisma/config";
import { createAdapter } from "./lib/db/adapter";
import { readDatabaseAddress } from "./lib/db/address";

const address = readDatabaseAddress(process.env.DATABASE_URL);
const folder = address.provider === "sqlite" ? "prisma" : "prisma/postgres";

export default defineConfig({
  schema: path.join(folder, "schema.prisma"),
  migrations: { path: path.join(folder, "migrations") },
  // The engine in JavaScript with a driver adapter: nothing is downloaded, not even by `prisma generate`.
  experimental: { adapter: true },
  engine: "js",
  adapter: () => createAdapter(address),
});
