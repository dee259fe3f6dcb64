import { slugify } from "../model/slug";

/** Foundations by their slugs at Crunchbase, where the slug doesn't say it or gives a poor name. */
const FOUNDATIONS: Readonly<Record<string, string>> = {
  apache: "Apache Software Foundation",
  "bytecode-alliance": "Bytecode Alliance",
  "cloud-foundry": "Cloud Foundry Foundation",
  "cloud-native-computing-foundation": "CNCF",
  "continuous-delivery-foundation-cdf": "Continuous Delivery Foundation",
  eclipse: "Eclipse Foundation",
  "lf-artificial-intelligence-foundation": "LF AI & Data",
  "linux-foundation-edge": "LF Edge",
  "llvm-foundation": "LLVM Foundation",
  numfocus: "NumFOCUS",
  "open-infrastructure-foundation": "OpenInfra Foundation",
  "open-js-foundation": "OpenJS Foundation",
  "openstack-foundation": "OpenStack Foundation",
  "the-linux-foundation": "Linux Foundation",
  开放原子开源基金会: "OpenAtom Foundation",
};

const SIGNS = /foundation|基金会|^lf-/;

function nameOf(slug: string): string {
  const words = slug.split("-").map((word) => (word === "lf" ? "LF" : word[0]?.toUpperCase() + word.slice(1)));
  return words.join(" ");
}

/** The foundation that a slug or name stands for; it hosts what names it and is never its vendor. */
export function foundationOf(slugOrName: string): string | undefined {
  const slug = slugify(slugOrName);
  if (Object.hasOwn(FOUNDATIONS, slug)) return FOUNDATIONS[slug];
  if (!SIGNS.test(slug)) return undefined;
  return slugOrName === slug ? nameOf(slug) : slugOrName;
}
