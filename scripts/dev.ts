import { runMain } from "./expected-error";
import { ensureClients } from "./generate-client";
import { readPort, requireFreePort } from "./port";
import { serve } from "./serve";
import { watchFolder } from "./watch-folder";

await runMain(async () => {
  const dir = process.env.LANDSCAPE_DIR || "data";
  const port = readPort(process.env.PORT);
  await requireFreePort(port);
  if (await ensureClients()) console.log("Made the database clients.");
  // It imports the clients, which a fresh clone doesn't have until here.
  const { bringUpToDate } = await import("./bring-up-to-date");
  // With errors the old landscape stays and the site runs: the next edit may mend them.
  const refresh = () =>
    runMain(async () => {
      await bringUpToDate(dir);
    });
  await refresh();
  const stopWatching = watchFolder(dir, refresh);
  process.exitCode = await serve("dev", port);
  stopWatching();
});
