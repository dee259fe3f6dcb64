/** Words that title case gets wrong. */
const WORDS: Readonly<Record<string, string>> = {
  ...{ ag: "AG", ai: "AI", ant: "Ant", aws: "AWS", bv: "BV", db: "DB", gmbh: "GmbH", hpe: "HPE", ibm: "IBM" },
  ...{ io: "IO", it: "IT", kg: "KG", llc: "LLC", nec: "NEC", nhn: "NHN", ntt: "NTT", ovh: "OVH", sap: "SAP" },
  ...{ sds: "SDS", se: "SE", sk: "SK", suse: "SUSE", ui: "UI", uk: "UK", us: "US", usa: "USA", zte: "ZTE" },
  ...{ cncf: "CNCF", lg: "LG", kt: "KT", vmware: "VMware", nvidia: "NVIDIA", github: "GitHub", gitlab: "GitLab" },
  ...{ linkedin: "LinkedIn", bytedance: "ByteDance", hashicorp: "HashiCorp", netease: "NetEase", mongodb: "MongoDB" },
  ...{ amd: "AMD", bmc: "BMC", ml: "ML", openai: "OpenAI", redhat: "Red Hat", sas: "SAS", sql: "SQL", tv: "TV" },
  ...{ and: "and", at: "at", de: "de", for: "for", in: "in", of: "of", the: "the" },
};

/** Crunchbase ends a slug in four hexadecimal digits where an older company has the plain one; `-cafe` is a word. */
const CLASH = /-(?=[a-f]*\d|(?:[ae]*[bcdf]){3})[0-9a-f]{4}$/;

/** A readable name from a slug: `hewlett-packard-enterprise` gives Hewlett Packard Enterprise. */
export function vendorNameFrom(slug: string): string {
  const words = slug
    .replace(CLASH, "")
    .split(/[-_ ]+/)
    .filter(Boolean);
  const named = words.map((word, index) => {
    const special = Object.hasOwn(WORDS, word) ? WORDS[word] : undefined;
    const isFirstSmall = index === 0 && special === word;
    return special !== undefined && !isFirstSmall ? special : word[0]?.toUpperCase() + word.slice(1);
  });
  return named.join(" ") || slug;
}

/** The name of a member without the mark that sets it apart from a product of that name. */
export function withoutMark(name: string): string {
  return name.replace(/\s+\((?:[^()]*\s)?(?:member|supporter|sponsor)\)$/i, "");
}
