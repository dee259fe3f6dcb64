/** The schema of PostgreSQL from that of SQLite: the same models, another provider and another folder for the client. */
export function toPostgresSchema(schema: string): string {
  const changes: [from: string, to: string][] = [
    ['provider = "sqlite"', 'provider = "postgresql"'],
    ['"file:unused.db"', '"postgresql://unused"'],
    ['"./generated/sqlite"', '"../generated/postgres"'],
  ];
  let text = schema.replace(/^\/\/.*\n/, "// Made from ../schema.prisma by `npm run db:migration`; edit that one.\n");
  for (const [from, to] of changes) {
    if (text.split(from).length !== 2) throw new Error(`prisma/schema.prisma must hold ${from} once.`);
    text = text.replace(from, to);
  }
  return text;
}
