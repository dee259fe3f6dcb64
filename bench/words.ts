/** Words that names and sentences of generated projects are made of; as in real ones, some are common. */
const FIRST =
  "Amber Blue Cedar Delta Echo Fern Grand Harbour Iron Jade Kite Lunar Maple North Open Pine Quick River".split(" ");
const LAST = "Anchor Bridge Cloud Data Engine Flow Gate Hub Index Kube Kura Mesh Net Ops Pipe Queue Route Store".split(
  " ",
);
const WHAT = "A platform,An engine,A library,A tool,A service,A framework,A gateway,A runtime".split(",");
const FOR = "storing,moving,securing,watching,scheduling,querying,building,testing".split(",");
const THINGS = "containers,events,metrics,secrets,clusters,pipelines,services,databases".split(",");

type Random = () => number;

const pick = (random: Random, words: readonly string[]): string => words[Math.floor(random() * words.length)] ?? "";

/** No two alike, by the number at its end. */
export const projectName = (random: Random, index: number): string =>
  `${pick(random, FIRST)} ${pick(random, LAST)} ${index + 1}`;

export const sentence = (random: Random): string =>
  `${pick(random, WHAT)} for ${pick(random, FOR)} ${pick(random, THINGS)} and ${pick(random, THINGS)}.`;

export const categoryName = (at: number): string => `Category ${at + 1}`;
export const subcategoryName = (at: number): string =>
  `${LAST[at % LAST.length]} and ${THINGS[at % THINGS.length]} ${at + 1}`;
