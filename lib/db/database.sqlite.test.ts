import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe } from "vitest";
import { describeCrash } from "../testing/crash-suite";
import { describeHistory } from "../testing/history-suite";
import { describeQueries } from "../testing/query-suite";
import { describeReports } from "../testing/report-suite";
import { describeSchema } from "../testing/schema-suite";
import { describeSeed } from "../testing/seed-suite";
import type { DatabaseAddress } from "./address";

describe("on SQLite", () => {
  let folder: string;
  let count = 0;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "cairn-sqlite-"));
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  function createAddress(): Promise<DatabaseAddress> {
    count += 1;
    return Promise.resolve({ provider: "sqlite", file: path.join(folder, `test-${count}.db`) });
  }

  describeSchema(createAddress);
  describeSeed(createAddress);
  describeCrash(createAddress);
  describeQueries(createAddress);
  describeReports(createAddress);
  describeHistory(createAddress);
});
