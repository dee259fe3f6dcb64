import { z } from "zod";
import { CONTAINER_ID } from "../analytics/served";
import { slugify } from "../model/slug";
import { isCountry } from "../source/country";
import { isPartialDate } from "../source/dates";
import { checkUrl } from "../source/safe-url";

/** What is wrong with a value and what to do about it; `null` for a good one. */
type Objection = { what: string; fix: string } | null;

/** A text that also passes `judge`; both halves of an objection reach the report. */
function checkedText(judge: (value: string) => Objection) {
  return z.string().superRefine((value, context) => {
    const objection = judge(value);
    if (objection) context.addIssue({ code: "custom", message: objection.what, params: { fix: objection.fix } });
  });
}

export const text = z.string().trim().min(1);

/** A text in one line of at most `max` characters. */
function line(max: number) {
  return text.max(max).superRefine((value, context) => {
    if (value.includes("\n"))
      context.addIssue({ code: "custom", message: "this holds a line break", params: { fix: "write it as one line" } });
  });
}

function inLanguages(part: typeof text) {
  return z.strictObject({
    en: part.describe("In English; shown wherever another language is missing."),
    zh: part.optional().describe("In Simplified Chinese."),
  });
}

export const localized = inLanguages(text);

const SUMMARY_MAX_CHARACTERS = 160;
export const localizedLine = inLanguages(line(SUMMARY_MAX_CHARACTERS));

export const url = checkedText((value) => {
  const checked = checkUrl(value);
  return "url" in checked
    ? null
    : { what: checked.problem, fix: "write a complete address that starts with `https://`" };
})
  .trim()
  .meta({ format: "uri", pattern: "^https?://" });

export const containerId = checkedText((value) =>
  CONTAINER_ID.test(value)
    ? null
    : { what: `\`${value}\` is no container of Google Tag Manager`, fix: "write its id, as in `GTM-ABC1234`" },
).meta({ pattern: CONTAINER_ID.source });

export const slug = checkedText((value) =>
  slugify(value) === value
    ? null
    : { what: `\`${value}\` can't stand in an address`, fix: `write \`${slugify(value)}\`` },
);

const DATE_FIX = "write `YYYY-MM-DD`, or `YYYY-MM` or `YYYY` where no more is known";

export const date = z
  .union([
    checkedText((value) => (isPartialDate(value) ? null : { what: `\`${value}\` is no date`, fix: DATE_FIX })).meta({
      pattern: "^[12][0-9]{3}(-[0-9]{2}(-[0-9]{2})?)?$",
    }),
    // YAML reads a bare year as a number.
    z.int().min(1000).max(2999),
  ])
  .transform(String);

export const country = checkedText((value) =>
  isCountry(value)
    ? null
    : { what: `\`${value}\` is no country code`, fix: "write the two letters of ISO 3166-1 in capitals, as in `DE`" },
).meta({ pattern: "^[A-Z]{2}$" });

const COLOR = "^#[0-9a-fA-F]{6}$";
const color = checkedText((value) =>
  new RegExp(COLOR).test(value) ? null : { what: `\`${value}\` is no colour`, fix: 'write `"#rrggbb"`, in quotes' },
).meta({ pattern: COLOR });

const ICON = "^[a-z0-9-]+:[a-z0-9-]+$";
const icon = checkedText((value) =>
  new RegExp(ICON).test(value)
    ? null
    : { what: `\`${value}\` names no icon`, fix: 'write set and icon, as in `"simple-icons:envoyproxy"`' },
).meta({ pattern: ICON });

/** Words for addresses: lower case, hyphens between. */
const TAG = "^[a-z0-9]+(-[a-z0-9]+)*$";
export const tag = checkedText((value) =>
  new RegExp(TAG).test(value)
    ? null
    : { what: `\`${value}\` is no tag`, fix: "use lower case letters, numbers and single hyphens" },
).meta({ pattern: TAG });

/** A list in which nothing stands twice. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z.array(item).superRefine((items, context) => {
    const seen = new Set<string>();
    for (const [index, each] of items.entries()) {
      const key = JSON.stringify(each);
      if (seen.has(key)) {
        const message = `${typeof each === "string" ? `\`${each}\`` : "the same entry"} stands twice in this list`;
        context.addIssue({ code: "custom", path: [index], message, params: { fix: "remove one of the two" } });
      }
      seen.add(key);
    }
  });
}

export const logo = z
  .strictObject({
    icon: icon.optional().describe("An icon of the packages simple-icons, logos or devicon, as `set:name`."),
    file: text.optional().describe("A picture in the landscape's folder, such as `logos/envoy.svg`."),
    color: color.optional().describe("Colour of a one-colour icon, or of the drawn monogram."),
  })
  .superRefine((value, context) => {
    const given = Object.keys(value).filter((key) => key !== "color").length;
    const isColoredFile = value.file !== undefined && value.color !== undefined;
    if (given === 2 || isColoredFile || Object.keys(value).length === 0)
      context.addIssue({
        code: "custom",
        message: "a logo is an icon, a file or a colour",
        params: { fix: "write `icon` (with or without `color`), or `file` alone, or `color` alone" },
      });
  })
  .describe("The picture on the tile; a monogram is drawn where there is none.");
