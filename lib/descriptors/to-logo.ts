import type { LogoSource } from "../model/types";
import type { ProjectDescriptor } from "./project-schema";

export function toLogo(logo: ProjectDescriptor["logo"]): LogoSource {
  if (logo?.file !== undefined) return { kind: "file", file: logo.file };
  if (logo?.icon !== undefined) return { kind: "icon", icon: logo.icon, color: logo.color };
  return { kind: "monogram", color: logo?.color };
}
