import { afterAll, beforeAll, describe } from "vitest";
import { describeCrash } from "../testing/crash-suite";
import { type TestPostgres, startPostgres } from "../testing/postgres";
import { describeHistory } from "../testing/history-suite";
import { describeQueries } from "../testing/query-suite";
import { describeReports } from "../testing/report-suite";
import { describeSchema } from "../testing/schema-suite";
import { describeSeed } from "../testing/seed-suite";
import type { DatabaseAddress } from "./address";

describe("on PostgreSQL", () => {
  let server: TestPostgres | undefined;
  let count = 0;

  beforeAll(async () => {
    server = await startPostgres();
  });

  afterAll(() => server?.stop());

  async function createAddress(): Promise<DatabaseAddress> {
    if (!server) throw new Error("PostgreSQL did not start");
    count += 1;
    return { provider: "postgresql", url: await server.createDatabase(`test_${count}`) };
  }

  describeSchema(createAddress);
  describeSeed(createAddress);
  describeCrash(createAddress);
  describeQueries(createAddress);
  describeReports(createAddress);
  describeHistory(createAddress);
});
