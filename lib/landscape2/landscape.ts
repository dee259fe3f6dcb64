import { assignSlugs } from "../model/slug";
import type { Landscape, Project, Stage } from "../model/types";
import type { Report } from "../source/problem";
import type { YamlSource } from "../source/yaml-file";
import { checkRules } from "./checks";
import { featureStages } from "./featured";
import { orderCategories, readGroups } from "./groups";
import { checkDuplicates, keysOfDrafts, legacyIdsOf } from "./ids";
import { type Draft, readItem } from "./item";
import type { LogoFiles } from "./logos";
import { findMembersCategory } from "./members";
import { readOutline } from "./outline";
import { rootOf } from "./part";
import type { Places } from "./places";
import { readRelations } from "./relations";
import { NO_SETTINGS, type Settings } from "./settings";
import { listStages, type StageWords } from "./stages";
import { readVendors } from "./vendors";

function projectsOf(
  drafts: readonly Draft[],
  stages: readonly Stage[],
  byDraft: ReadonlyMap<Draft, Project["vendors"]>,
) {
  const keys = keysOfDrafts(drafts);
  const key = (draft: Draft) => keys.get(draft) ?? "";
  const assigned = assignSlugs(drafts.map((draft) => ({ name: draft.project.name, key: key(draft) })));
  const slugs = new Map(drafts.map((draft) => [draft, assigned.get(key(draft)) ?? ""]));
  const legacyIds = legacyIdsOf(drafts);
  const related = readRelations(drafts, slugs);
  const ids = new Set(stages.map(({ id }) => id));
  return drafts.map((draft): Project => {
    const { relations, facts } = related.get(draft) ?? { relations: [], facts: [] };
    return {
      slug: slugs.get(draft) ?? "",
      legacyIds: legacyIds.get(draft) ?? { landscape2: [], landscapeapp: [] },
      ...draft.project,
      // Without the usual stages nobody can tell what acceptance led to.
      stageEvents: draft.project.stageEvents.filter(({ stage }) => ids.has(stage)),
      vendors: byDraft.get(draft) ?? [],
      relations,
      extra: Object.fromEntries([...draft.facts, ...facts]),
    };
  });
}

/**
 * Reads a data file, of landscape2 or the older landscapeapp, on its own or with settings.
 * Without `logos` no logo is looked up. `null`, reported, where the file holds no landscape at all.
 */
export function readLandscape2Data(
  source: YamlSource,
  report: Report,
  settings: Settings = NO_SETTINGS,
  logos: LogoFiles | null = null,
): Landscape | null {
  const outline = readOutline(rootOf(source, report));
  if (!outline) return null;
  const { groups, slugs: groupSlugs } = readGroups(settings.groups, outline.categories);
  const membersCategory = findMembersCategory(settings.members, outline.categories);
  const places: Places = { categories: outline.categories, implied: new Set() };
  const stageWords: StageWords = new Map();
  const context = { settings, groupSlugs, membersCategory, logos, places, stageWords };
  const drafts = outline.items.flatMap((item) => readItem(item, context) ?? []);
  checkDuplicates(drafts);
  const reached = drafts.flatMap(({ project }) => project.stageEvents.map(({ stage }) => stage));
  const stages = featureStages(listStages(stageWords, reached), settings.featured);
  checkRules(settings, places.categories, stages);
  const { vendors, byDraft } = readVendors(drafts);
  const { foundation } = settings.site;
  return {
    ...settings.site,
    name: foundation
      ? { en: `${foundation} landscape`, zh: `${foundation} 全景图` }
      : { en: "Landscape", zh: "全景图" },
    stages,
    groups,
    categories: orderCategories(places.categories, settings.overrides),
    projects: projectsOf(drafts, stages, byDraft),
    vendors,
    guide: [],
    membersCategory,
    extra: settings.extra,
  };
}
