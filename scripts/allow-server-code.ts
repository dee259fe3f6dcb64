import Module, { createRequire } from "node:module";

/**
 * Lets a program import what is marked for the server alone. The mark throws outside of a bundler, and this
 * program is no less a server than the one that is bundled.
 */
export function allowServerCode(): void {
  const require = createRequire(import.meta.url);
  const file = require.resolve("server-only");
  const mark = new Module(file);
  mark.loaded = true;
  require.cache[file] = mark;
}
