import { runMain } from "./expected-error";
import { ensureClients } from "./generate-client";
import { build } from "./next-command";

// `npm start` finds what this leaves and builds no more.
await runMain(async () => {
  await ensureClients();
  await build();
});
