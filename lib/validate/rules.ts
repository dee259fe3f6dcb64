import type { DescriptorSet } from "../descriptors/read";
import type { Report } from "../source/problem";
import { createContext } from "./rules/context";
import { checkFutureDates } from "./rules/future-dates";
import { checkLicenses } from "./rules/licenses";
import { type LogoChecks, checkLogos } from "./rules/logos";
import { checkPlaces } from "./rules/places";
import { checkReferences } from "./rules/references";
import { checkRepetition } from "./rules/repetition";
import { checkSlugs } from "./rules/slugs";
import { checkStageDates } from "./rules/stage-dates";
import { checkStructure } from "./rules/structure";
import { checkTexts } from "./rules/texts";
import { checkUnused } from "./rules/unused";
import { checkWording } from "./rules/wording";

/** Reports what only shows when the files of a landscape are seen together. `today` is an ISO day. */
export async function checkRules(set: DescriptorSet, report: Report, logos: LogoChecks, today: string): Promise<void> {
  const context = createContext(set, report, today);
  checkStructure(context);
  checkSlugs(context);
  checkPlaces(context);
  checkReferences(context);
  checkStageDates(context);
  checkFutureDates(context);
  checkLicenses(context);
  checkTexts(context);
  checkWording(context);
  checkRepetition(context);
  checkUnused(context);
  await checkLogos(context, logos);
}
