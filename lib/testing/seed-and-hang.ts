import { readDatabaseAddress } from "../db/address";
import { connect } from "../db/connect";
import { seedLandscape } from "../seed/seed";
import { OTHER_LANDSCAPE, inputOf } from "./seed-input";

/** Run as a process of its own: seeds `DATABASE_URL`, says so in the middle, and waits there to be killed. */
const db = await connect(readDatabaseAddress(process.env.DATABASE_URL));
await seedLandscape(db, inputOf(OTHER_LANDSCAPE), (done, total) => {
  if (done < total / 2) return;
  process.stdout.write("middle\n");
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
});
