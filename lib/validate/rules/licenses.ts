import type { Project } from "../../model/types";
import { isSpdx, spdxIds } from "../../source/spdx";
import type { YamlPath } from "../../source/yaml-file";
import { didYouMean, type RuleContext } from "./context";

const OTHERWISE = "write an SPDX expression, or `LicenseRef-` and a name for a licence that SPDX lacks";

function licensesOf(project: Project): { license?: string; path: YamlPath }[] {
  return [
    { license: project.license, path: ["license"] },
    ...project.repositories.map(({ license }, index) => ({ license, path: ["repositories", index, "license"] })),
    ...project.licenseChanges.flatMap(({ from, to }, index) => [
      { license: from, path: ["license-changes", index, "from"] },
      { license: to, path: ["license-changes", index, "to"] },
    ]),
  ];
}

/** Licences are SPDX expressions, and the last change agrees with what holds now. */
export function checkLicenses({ landscape, error, warn }: RuleContext): void {
  for (const project of landscape.projects) {
    for (const { license, path } of licensesOf(project))
      if (license !== undefined && !isSpdx(license))
        error(project, path, {
          what: `\`${license}\` is no SPDX licence expression`,
          fix: didYouMean(license, spdxIds(), OTHERWISE),
        });
    const last = project.licenseChanges.at(-1);
    if (last && project.license !== undefined && last.to !== project.license)
      warn(project, ["license"], {
        what: `the licence is ${project.license}, but \`license-changes\` ends with ${last.to}`,
        fix: "correct one of the two",
      });
  }
}
