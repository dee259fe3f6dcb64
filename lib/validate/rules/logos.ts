import { mapConcurrently } from "../../source/map-concurrently";
import type { RuleContext } from "./context";

const MAX_OPEN_FILES = 16;

/** Answers that need the icon packages and the landscape's folder. */
export type LogoChecks = {
  hasIcon: (icon: string) => Promise<boolean>;
  checkFile: (file: string) => Promise<{ what: string; fix: string } | null>;
};

/** Logos name icons that the packages have and files that can be drawn. */
export async function checkLogos(context: RuleContext, { hasIcon, checkFile }: LogoChecks): Promise<void> {
  const { landscape, error } = context;
  await mapConcurrently([...landscape.projects, ...landscape.vendors], MAX_OPEN_FILES, async (thing) => {
    const { logo } = thing;
    if (logo.kind === "icon" && !(await hasIcon(logo.icon))) {
      const what = `the icon packages have no \`${logo.icon}\``;
      error(thing, ["logo", "icon"], { what, fix: "look up its name, or remove it to get a monogram" });
    }
    const problem = logo.kind === "file" ? await checkFile(logo.file) : null;
    if (problem) error(thing, ["logo", "file"], problem);
  });
}
