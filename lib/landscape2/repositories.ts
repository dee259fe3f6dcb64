import type { Repository } from "../model/types";
import { isOsiApproved, isSpdx } from "../source/spdx";
import { child, entriesOf, fail, isMapOrAbsent, keysOf, lenient, type Part, warn } from "./part";
import { booleanOf, textOf, urlOf } from "./values";

const KEYS = new Set(["repo_url", "branch", "license"]);

function repositoryOf(part: Part, isPrimary: boolean): Repository | undefined {
  const url = urlOf(child(part, "repo_url"));
  const [branch, license] = [textOf(child(part, "branch")), textOf(child(part, "license"))];
  return url === undefined ? undefined : { url, isPrimary, branch, license };
}

export function readRepositories(item: Part): Repository[] {
  const primary = repositoryOf(item, true);
  const further = entriesOf(child(item, "additional_repos")).flatMap((part) => {
    if (!isMapOrAbsent(part)) return [];
    for (const key of keysOf(part)) {
      if (!KEYS.has(key)) warn(child(part, key), `unknown key "${key}" of a repository`, "remove it", "key");
    }
    if (textOf(child(part, "repo_url")) === undefined)
      fail(part, "a repository has no address", 'give it a "repo_url"');
    return repositoryOf(part, false) ?? [];
  });
  return primary ? [primary, ...further] : further;
}

/** What the file says of the licence: the item's own words win over what its licence or a public repository lets guess. */
export function readIsOpenSource(item: Part, license: string | undefined, hasRepository: boolean): boolean | undefined {
  const said = booleanOf(lenient(child(item, "open_source")));
  if (said !== undefined) return said;
  const approved = license !== undefined && isSpdx(license) ? isOsiApproved(license) : undefined;
  return approved ?? (hasRepository ? true : undefined);
}
