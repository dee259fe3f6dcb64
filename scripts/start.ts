import { runMain } from "./expected-error";
import { ensureClients } from "./generate-client";
import { build, isBuildDue } from "./next-command";
import { readPort, requireFreePort } from "./port";
import { serve } from "./serve";

await runMain(async () => {
  const port = readPort(process.env.PORT);
  await requireFreePort(port);
  if (await ensureClients()) console.log("Made the database clients.");
  // It imports the clients, which a fresh clone doesn't have until here.
  const { bringUpToDate } = await import("./bring-up-to-date");
  if (!(await bringUpToDate(process.env.LANDSCAPE_DIR || "data"))) {
    process.exitCode = 1;
    return;
  }
  if (await isBuildDue()) {
    console.log("Building the site; this takes about a minute …");
    await build();
  } else {
    console.log("The site is built already.");
  }
  process.exitCode = await serve("start", port);
});
