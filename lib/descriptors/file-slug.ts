import path from "node:path";
import { slugify } from "../model/slug";
import type { Problem } from "../source/problem";
import type { YamlSource } from "../source/yaml-file";

/** The slug of a descriptor: stated, else its file's name, which has to be what the name gives. */
export function chooseSlug(stated: string | undefined, name: string, file: string): string {
  if (stated !== undefined) return stated;
  const stem = path.posix.basename(file, ".yml");
  return slugify(stem) === stem ? stem : slugify(name);
}

/** What is wrong between a file's name and the slug. */
export function checkFileSlug(stated: string | undefined, name: string, source: YamlSource): Problem | null {
  const stem = path.posix.basename(source.file, ".yml");
  const wanted = stated ?? slugify(name);
  if (stem === wanted) return null;
  const isStated = stated !== undefined;
  return {
    ...source.at([isStated ? "slug" : "name"]),
    level: isStated ? "warning" : "error",
    what: isStated
      ? `the slug is \`${wanted}\`, the file \`${stem}.yml\``
      : `this name gives the slug \`${wanted}\`, the file is \`${stem}.yml\``,
    fix: `rename the file to \`${wanted}.yml\`${isStated ? "" : `, or state \`slug: ${slugify(stem)}\``}`,
  };
}
