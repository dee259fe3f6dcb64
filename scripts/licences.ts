import { readFileSync } from "node:fs";
import { z } from "zod";

export const LICENCES_FILE = "docs/licences.md";

const manifest = z.object({
  license: z.string().optional(),
  dependencies: z.record(z.string(), z.string()).default({}),
  devDependencies: z.record(z.string(), z.string()).default({}),
});

const read = (file: string) => manifest.parse(JSON.parse(readFileSync(file, "utf8")));

function rows(packages: Record<string, string>): string {
  return Object.entries(packages)
    .map(
      ([name, version]) =>
        `| ${name} | ${version} | ${read(`node_modules/${name}/package.json`).license ?? "see its files"} |`,
    )
    .join("\n");
}

/** The packages that the project names, with the licence that each states, as Markdown. */
export function licencesPage(): string {
  const { dependencies, devDependencies } = read("package.json");
  const head = "| package | version | licence |\n| --- | --- | --- |\n";
  return `# Licences of direct dependencies

Made by \`npx tsx scripts/generate-licences.ts\`.

## In the product

${head}${rows(dependencies)}

## In development alone

${head}${rows(devDependencies)}
`;
}
