import { toProject } from "../descriptors/to-project";
import { slugify } from "../model/slug";
import type { Landscape, Position, Project } from "../model/types";
import type { PrivateDescriptor } from "./schema";

export function privateSlug({ name, slug }: Pick<PrivateDescriptor, "name" | "slug">): string {
  return slug ?? slugify(name);
}

/** A private project as any other, but with a monogram: the sheets of logos are for everyone to see. */
export function toPrivate(descriptor: PrivateDescriptor, landscape: Landscape, position: Position): Project {
  const project = toProject(
    { ...descriptor, kind: descriptor.kind ?? "commercial" },
    privateSlug(descriptor),
    landscape,
    position,
  );
  return {
    ...project,
    legacyIds: { landscape2: [], landscapeapp: [] },
    foundation: undefined,
    ...(descriptor.kind === undefined && { kind: undefined, isOpenSource: undefined }),
  };
}
