import type { Localized } from "../model/types";
import { KINDS, type PARTS } from "./fields";
import type { Changes, EntryChange, FactChange, Preview } from "./schema";

type Part = (typeof PARTS)[number];
type Kind = (typeof KINDS)[number];

const PART_WORDS: Record<Part, string> = {
  projects: "Projects",
  vendors: "Vendors",
  places: "Categories",
  settings: "Settings",
};
const SIGNS: Record<Kind, string> = { added: "+", removed: "-", moved: ">", edited: "~" };

/** A comment takes 65,536 characters; what is listed stays well below. */
const MAX_LISTED = 40;
const MAX_TEXT = 160;

const SHOWN_PARTS = ["projects", "vendors", "places", "settings"] as const;

function plain(text: string): string {
  const line = text.replace(/[\s\p{Cc}\p{Cf}]+/gu, " ").trim();
  return line.length > MAX_TEXT ? `${line.slice(0, MAX_TEXT)}…` : line;
}

/** In a code span nothing of a text links, mentions or opens an element. */
const code = (text: string) => `\`${plain(text).replaceAll("`", "'")}\``;

const sayAll = (values: readonly Localized[]) => values.map(({ en }) => plain(en)).join(", ");

function factText({ field, before, after }: FactChange): string {
  if (before.length === 0) return `${field}: ${sayAll(after)}`;
  return after.length === 0
    ? `${field}: no longer ${sayAll(before)}`
    : `${field}: ${sayAll(before)} → ${sayAll(after)}`;
}

function countsText({ counts }: Changes): string {
  return KINDS.flatMap((kind) => (counts[kind] === 0 ? [] : `${counts[kind]} ${kind}`)).join(", ") || "no changes";
}

/** Of what came and went the name says enough, with its places; of the others what changed. */
function detailsOf(kind: Kind, { facts }: EntryChange): FactChange[] {
  return kind === "added" || kind === "removed" ? facts.filter(({ field }) => field === "places") : facts;
}

function findingsText({ errors, warnings, new: fresh }: Preview["findings"]): string {
  const count = (number: number, word: string) => `${number} ${word}${number === 1 ? "" : "s"}`;
  return `${count(errors, "error")}, ${count(warnings, "warning")}, ${fresh} of them new`;
}

function baseText({ base }: Preview): string {
  return base === null
    ? "Nothing to compare with: one of the two states holds no landscape."
    : `Compared with ${base}.`;
}

/** For a terminal: one line an entry, then what is wrong. */
export function previewText(preview: Preview): string {
  const parts = SHOWN_PARTS.flatMap((part) => [
    `${PART_WORDS[part]}: ${countsText(preview[part])}`,
    ...KINDS.flatMap((kind) =>
      preview[part][kind].flatMap((entry) => [
        `  ${SIGNS[kind]} ${plain(entry.name.en)} (${entry.slug})`,
        ...detailsOf(kind, entry).map((fact) => `      ${factText(fact)}`),
      ]),
    ),
  ]);
  const findings = preview.findings.problems.map(
    ({ file, line, column, level, what, fix, isNew }) =>
      `${plain(file)}:${line}:${column}  ${level}${isNew ? " (new)" : ""}  ${plain(what)}  →  ${plain(fix)}`,
  );
  return [baseText(preview), ...parts, ...findings, findingsText(preview.findings)].join("\n");
}

/** For a comment on a pull request. */
export function previewMarkdown(preview: Preview): string {
  const parts = SHOWN_PARTS.flatMap((part) => {
    const changes = preview[part];
    if (KINDS.every((kind) => changes.counts[kind] === 0)) return [];
    return [
      `#### ${PART_WORDS[part]}: ${countsText(changes)}`,
      ...KINDS.flatMap((kind) => markdownList(kind, changes)),
    ];
  });
  const { findings } = preview;
  const fresh = findings.problems.filter(({ isNew }) => isNew);
  const lines = fresh
    .slice(0, MAX_LISTED)
    .map(
      ({ file, line, column, level, what, fix }) =>
        `- **${level}** ${code(`${file}:${line}:${column}`)} ${code(what)} → ${code(fix)}`,
    );
  return [
    "### What this changes in the landscape",
    baseText(preview),
    ...(parts.length > 0 ? parts : ["Nothing that the landscape shows."]),
    `#### Findings: ${findingsText(findings)}`,
    ...lines,
    ...rest(findings.new - lines.length),
  ]
    .join("\n\n")
    .replaceAll(/\n\n(?=- )/g, "\n");
}

const rest = (hidden: number) => (hidden > 0 ? [`- and ${hidden} more`] : []);

function markdownList(kind: Kind, changes: Changes): string[] {
  const shown = changes[kind].slice(0, MAX_LISTED);
  const lines = shown.map((entry) => {
    const details = detailsOf(kind, entry).map((fact) => code(factText(fact)));
    return [`- ${kind} **${code(entry.name.en)}**`, ...details].join(" · ");
  });
  return [...lines, ...rest(changes.counts[kind] - shown.length)];
}
