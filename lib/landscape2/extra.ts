import { hintAt } from "./hint";
import { EXTRA_KEYS, EXTRA_LABELS, ITEM_KEYS, ITEM_LABELS, MARKERS } from "./keys";
import { child, isMapOrAbsent, keysOf, lenient, type Part, warn } from "./part";
import { dayOf, flatten, textOf } from "./values";

/** Label and text, in the file's order. */
export type Facts = [string, string][];

const MARKER_KEYS = new Set<string>(MARKERS);

function labelled(part: Part, labels: Readonly<Record<string, string>>): Facts {
  return keysOf(part).flatMap((key): Facts => {
    const label = Object.hasOwn(labels, key) ? labels[key] : undefined;
    if (label === undefined) return [];
    const fact = child(part, key);
    const text = key.endsWith("_date") ? dayOf(fact) : textOf(fact);
    return text === undefined ? [] : [[label, text]];
  });
}

/** What nobody asked for: kept under the key that it has, with a warning each. */
function unknown(part: Part, known: ReadonlySet<string>, elsewhere: ReadonlySet<string>, place: string): Facts {
  return keysOf(part).flatMap((key): Facts => {
    const fact = child(part, key);
    const text = flatten(fact.value);
    if (known.has(key) || (MARKER_KEYS.has(key) && text === "")) return [];
    const fix = elsewhere.has(key) ? `move it ${place}` : hintAt(key, known, "remove it, or use extra.annotations");
    warn(fact, `unknown key "${key}"; kept as a fact without meaning`, fix, "key");
    return text === "" ? [] : [[key, text]];
  });
}

function annotations(extra: Part): Facts {
  const part = child(extra, "annotations");
  if (!isMapOrAbsent(part)) return [];
  return keysOf(part).flatMap((key): Facts => {
    const text = textOf(child(part, key));
    return text === undefined ? [] : [[key, text]];
  });
}

/** Everything that an item says and the model has no field for. */
export function readFacts(item: Part, extra: Part): Facts {
  return [
    ...labelled(lenient(item), ITEM_LABELS),
    ...labelled(extra, EXTRA_LABELS),
    ...annotations(extra),
    ...unknown(item, ITEM_KEYS, EXTRA_KEYS, 'under "extra"'),
    ...unknown(extra, EXTRA_KEYS, ITEM_KEYS, 'out of "extra", to the item'),
  ];
}
