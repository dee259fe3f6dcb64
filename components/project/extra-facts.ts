/** Labels that readers of landscapes give to facts, and the words for them. */
const WORDS = {
  "Latest annual review": "annual-review",
  "Chat channel": "chat-channel",
  "CLOMonitor name": "clomonitor",
  "LFX slug": "lfx",
  "Training certifications": "training-certifications",
  "Training type": "training-type",
  "Unnamed organization": "organization",
  "Stock ticker": "stock-ticker",
  Introduction: "introduction",
} as const;

type Label = keyof typeof WORDS;

function isLabel(label: string): label is Label {
  return Object.hasOwn(WORDS, label);
}

/** The key of the words for a label that is known; `project.extra.<key>` of the messages has them. */
export function extraWord(label: string): (typeof WORDS)[Label] | undefined {
  return isLabel(label) ? WORDS[label] : undefined;
}

/** Where the report is that a fact names; a name alone would tell readers little. */
export function reportAddress(label: string, text: string, foundation: string | undefined): string | undefined {
  if (label !== "CLOMonitor name" || foundation === undefined) return undefined;
  const parts = [foundation.toLowerCase(), text].map(encodeURIComponent);
  return `https://clomonitor.io/projects/${parts.join("/")}`;
}
