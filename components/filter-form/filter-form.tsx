import { FilterChips } from "./filter-chips";
import { FilterFields } from "./filter-fields";
import type { Field } from "./types";

type Props = {
  /** Path of the page, without a language prefix. */
  path: string;
  /** The whole query of the page as it stands, `?` left out; what is no field is kept as it is. */
  query: string;
  /** The words searched for; absent where the page has no search. */
  q?: string;
  fields: readonly Field[];
  /** Keys that lose their meaning when a filter changes, as a page of a list does. */
  clears?: readonly string[];
};

/**
 * Search and filters of a page beside the map, with what is chosen as chips below. A form and links without scripts;
 * with them each change is a step of the address, and the server answers it.
 */
export function FilterForm({ path, query, q, fields, clears = [] }: Props) {
  const own = ["q", ...fields.map(({ key }) => key), ...clears];
  const hidden = [...new URLSearchParams(query)].filter(([name]) => !own.includes(name));
  return (
    <div data-print="hide">
      <FilterFields path={path} hidden={hidden} hasSearch={q !== undefined} fields={fields} clears={clears} />
      <FilterChips path={path} query={query} q={q ?? ""} fields={fields} clears={clears} />
    </div>
  );
}
