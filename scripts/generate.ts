import { runMain } from "./expected-error";
import { ensureClients } from "./generate-client";

await runMain(async () => {
  console.log((await ensureClients()) ? "Made the database clients." : "The database clients are up to date.");
});
