import type { OldNames } from "../lib/static-export/seeds";
import { prepareDatabase } from "./prepare-database";

/** Names of before, and the ids of older landscapes with the projects that they mean. */
export type OldLinks = OldNames & { ids: Record<"landscape2" | "landscapeapp", Record<string, string>> };

export async function readOldNames(): Promise<OldLinks> {
  const { db } = await prepareDatabase((line) => console.log(line));
  try {
    const [aliases, vendors] = [await db.alias.findMany(), await db.vendorAlias.findMany()];
    const idsOf = (wanted: string) =>
      Object.fromEntries(
        aliases.flatMap(({ kind, key, projectSlug }) => (kind === wanted ? [[key, projectSlug]] : [])),
      );
    return {
      projects: aliases.filter(({ kind }) => kind === "slug").map(({ key }) => key),
      vendors: vendors.map(({ key }) => key),
      ids: { landscape2: idsOf("landscape2"), landscapeapp: idsOf("landscapeapp") },
    };
  } finally {
    await db.$disconnect();
  }
}
