import type { Landscape, Position, Project, Vendor } from "../model/types";
import type { Report } from "../source/problem";
import type { YamlPath, YamlSource } from "../source/yaml-file";
import { landscapeSchema } from "./landscape-schema";
import { type ComparedFact, projectSchema } from "./project-schema";
import { readDescriptorFile } from "./read-file";
import { readFolder } from "./read-folder";
import { NO_SETTINGS, type Settings, toSettings } from "./to-landscape";
import { toProject } from "./to-project";
import { toVendor } from "./to-vendor";
import { vendorSchema } from "./vendor-schema";

const SETTINGS_FILE = "landscape.yml";

/** Where a part of a landscape, project or vendor stands, by the path of keys in its own file. */
type Locate = (subject: Landscape | Project | Vendor, path: YamlPath, part?: "key" | "value") => Position;

export type DescriptorSet = {
  /** Made of the valid parts alone where there were errors. */
  landscape: Landscape;
  locate: Locate;
  /** `landscape.yml` could be used: without, every place and stage would look unknown. */
  hasSettings: boolean;
  /** Nothing was left out, so that what is missing is missing indeed. */
  isWhole: boolean;
  /** What a project says of facts that a published landscape has otherwise, in order, by its slug. */
  differs: Map<string, { fact: ComparedFact; reason: string }[]>;
  /** Slugs of files that are there but too faulty to use: others may well refer to them. */
  unusable: { projects: Set<string>; vendors: Set<string> };
};

/** Reads a folder of descriptors, reporting whatever is wrong with each file by itself. */
export async function readDescriptors(root: string, report: Report): Promise<DescriptorSet> {
  const file = await readDescriptorFile(root, SETTINGS_FILE, landscapeSchema, report);
  const settings: Settings = file?.data ? toSettings(file.data) : NO_SETTINGS;
  const vendors = await readFolder(root, "vendors", vendorSchema, toVendor, report);
  const projects = await readFolder(
    root,
    "projects",
    projectSchema,
    (descriptor, slug, position) => toProject(descriptor, slug, settings, position),
    report,
  );
  const landscape: Landscape = {
    ...settings,
    projects: projects.entries.map(({ thing }) => thing),
    vendors: vendors.entries.map(({ thing }) => thing),
  };
  const sources = new Map<object, YamlSource>();
  if (file) sources.set(landscape, file.source);
  for (const { thing, source } of [...projects.entries, ...vendors.entries]) sources.set(thing, source);
  return {
    landscape,
    locate: (subject, path, part) =>
      sources.get(subject)?.at(path, part) ?? { file: SETTINGS_FILE, line: 1, column: 1 },
    isWhole: file?.isWhole === true && projects.isWhole && vendors.isWhole,
    hasSettings: Boolean(file?.data),
    differs: new Map(projects.entries.map(({ thing, data }) => [thing.slug, data.differs ?? []])),
    unusable: { projects: projects.unusable, vendors: vendors.unusable },
  };
}
