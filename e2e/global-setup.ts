import { build, isBuildDue } from "../scripts/next-command";
import { isPresent, seed, serve, siteOf } from "./support/servers";

/** Builds, seeds a database for each landscape that is present and serves them; gives back what stops them. */
export default async function setUp(): Promise<() => void> {
  const bundled = siteOf("bundled");
  const others = isPresent("cncf") ? [siteOf("cncf")] : [];
  // The first seed makes the database clients, which everything after it needs.
  await seed(bundled);
  await Promise.all([isBuildDue().then((isDue) => (isDue ? build() : undefined)), ...others.map(seed)]);
  const servers = await Promise.all([bundled, ...others].map(serve));
  return () => {
    for (const server of servers) server.kill();
  };
}
