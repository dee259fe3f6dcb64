import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { DatabaseAddress } from "../db/address";
import { seedLandscape } from "../seed/seed";
import { OTHER_LANDSCAPE, inputOf } from "./seed-input";
import { type CreateAddress, openTestDatabase, urlOf } from "./test-database";

function startHangingSeed(address: DatabaseAddress): ChildProcess {
  const script = path.join(import.meta.dirname, "seed-and-hang.ts");
  return spawn(process.execPath, ["--import", "tsx", script], {
    env: { ...process.env, DATABASE_URL: urlOf(address) },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

function untilMiddle(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    const output: string[] = [];
    child.stdout?.on("data", (data: Buffer) => (data.toString().includes("middle") ? resolve() : undefined));
    child.stderr?.on("data", (data: Buffer) => output.push(data.toString()));
    child.once("exit", (code) => reject(new Error(`the seed ended with ${code}: ${output.join("")}`)));
  });
}

async function kill(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once("close", resolve));
  child.kill("SIGKILL");
  await ended;
}

/** A process starts, and a database mends itself, slowly where all the cores are busy. */
const TIMEOUT_MS = 180_000;

/** What the end of a seeding process in the middle of its work leaves behind. */
export function describeCrash(createAddress: CreateAddress) {
  describe("a seed whose process is killed in the middle", () => {
    it(
      "was never seen, leaves the old landscape whole and lets the next seed in",
      async () => {
        const { db, address } = await openTestDatabase(createAddress);
        const readState = async () => ({
          landscape: await db.landscape.findFirst({ select: { version: true, edition: true, name: true } }),
          slugs: (await db.project.findMany({ select: { slug: true }, orderBy: { slug: "asc" } })).map(
            ({ slug }) => slug,
          ),
          tags: await db.projectTag.count(),
          sheets: await db.logoSheet.findMany({ select: { hash: true } }),
        });
        try {
          await seedLandscape(db, inputOf());
          const before = await readState();
          expect(before.slugs).toHaveLength(12);
          const child = startHangingSeed(address);
          try {
            await untilMiddle(child);
            expect(await readState()).toStrictEqual(before);
          } finally {
            await kill(child);
          }
          expect(await readState()).toStrictEqual(before);
          await seedLandscape(db, inputOf(OTHER_LANDSCAPE));
          expect((await readState()).slugs).toHaveLength(1500);
        } finally {
          await db.$disconnect();
        }
      },
      TIMEOUT_MS,
    );
  });
}
