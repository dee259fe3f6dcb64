import type { DescriptorSet } from "../../descriptors/read";
import type { Landscape, Project, Vendor } from "../../model/types";
import { nearest } from "../../model/nearest";
import type { Report } from "../../source/problem";
import type { YamlPath } from "../../source/yaml-file";

/** What a rule sees of a landscape, and how it speaks up. */
export type RuleContext = DescriptorSet & {
  /** ISO day. */
  today: string;
  error: Complain;
  warn: Complain;
};

type Complain = (
  subject: Landscape | Project | Vendor,
  path: YamlPath,
  problem: { what: string; fix: string; part?: "key" | "value" },
) => void;

export function createContext(set: DescriptorSet, report: Report, today: string): RuleContext {
  const complain =
    (level: "error" | "warning"): Complain =>
    (subject, path, { what, fix, part }) =>
      report({ ...set.locate(subject, path, part), level, what, fix });
  return { ...set, today, error: complain("error"), warn: complain("warning") };
}

/** Names the candidate that was probably meant, else says what else to do. */
export function didYouMean(word: string, candidates: Iterable<string>, otherwise: string): string {
  const [near] = nearest(word, candidates);
  return near === undefined ? otherwise : `did you mean \`${near}\`?`;
}
