import { readDescriptorFile } from "../descriptors/read-file";
import { listDescriptorFiles } from "../descriptors/list-files";
import { slugify } from "../model/slug";
import type { Landscape, Overlay } from "../model/types";
import type { Report } from "../source/problem";
import type { YamlSource } from "../source/yaml-file";
import { tidyStatus } from "../shortlist/entry";
import { checkOverlay, type LocatedEntry } from "./check";
import { type OverlayDescriptor, overlaySchema } from "./schema";
import { privateSlug, toPrivate } from "./to-private";

const FOLDER = "overlays";

function toEntries({ projects = [] }: OverlayDescriptor): LocatedEntry[] {
  const isMap = !Array.isArray(projects);
  const pairs = isMap
    ? Object.entries(projects).map(([slug, entry]) => ({ slug, entry, path: ["projects", slug] }))
    : projects.map(({ project, ...entry }, index) => ({ slug: project, entry, path: ["projects", index, "project"] }));
  return pairs.map(({ slug, entry: { status, note, tags = [] }, path }) => ({
    ...opinionOf(slug, status, note),
    tags,
    path,
    isKey: isMap,
  }));
}

function opinionOf(slug: string, status: string | undefined, note: string | undefined) {
  const tidied = status === undefined ? undefined : tidyStatus(status);
  return { slug, ...(tidied !== undefined && { status: tidied }), ...(note !== undefined && { note }) };
}

function toOverlay(data: OverlayDescriptor, source: YamlSource, landscape: Landscape): Overlay {
  const today = new Map(
    landscape.projects.flatMap(({ slug, oldSlugs }) => oldSlugs.map((old) => [old, slug] as const)),
  );
  const listed = toEntries(data).map(({ slug, status, note, tags }) => ({
    ...opinionOf(today.get(slug) ?? slug, status, note),
    tags,
  }));
  const ours = (data.private ?? []).map((each) => ({
    ...opinionOf(privateSlug(each), each.status, each.note),
    tags: [],
  }));
  return {
    slug: slugOf(source.file),
    name: data.name,
    description: data.description,
    statuses: data.statuses ?? [],
    entries: [...listed, ...ours.filter(({ status, note }) => status !== undefined || note !== undefined)],
    privateProjects: (data.private ?? []).map((each, index) =>
      toPrivate(each, landscape, source.at(["private", index])),
    ),
  };
}

function slugOf(file: string): string {
  return file.slice(FOLDER.length + 1, -".yml".length);
}

/**
 * Reads the lists of a landscape's folder and reports whatever is wrong with them, by themselves and beside the landscape.
 * @param unusable slugs of projects whose files are too faulty to use
 */
export async function readOverlays(
  root: string,
  landscape: Landscape,
  report: Report,
  unusable: ReadonlySet<string> = new Set(),
): Promise<Overlay[]> {
  const overlays: Overlay[] = [];
  for (const file of await listDescriptorFiles(root, FOLDER, report)) {
    const slug = slugOf(file);
    if (slugify(slug) !== slug) {
      const fix = `rename the file to \`${slugify(slug)}.yml\``;
      report({ file, line: 1, column: 1, level: "error", what: `\`${slug}\` can't stand in an address`, fix });
    }
    const read = await readDescriptorFile(root, file, overlaySchema, report);
    if (!read?.data) continue;
    checkOverlay(read.data, toEntries(read.data), { source: read.source, landscape, report, unusable });
    overlays.push(toOverlay(read.data, read.source, landscape));
  }
  return overlays;
}
