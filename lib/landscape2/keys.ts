/** How an address shows on a card. `hosts`: where landscape2 insists that it points; `isLegacy`: landscapeapp's alone. */
export type LinkKey = { kind: string; name?: string; hosts?: readonly string[]; isLegacy?: boolean };

const other = (name: string): LinkKey => ({ kind: "other", name });

export const ITEM_LINKS: Readonly<Record<string, LinkKey>> = {
  twitter: { kind: "x", hosts: ["twitter.com", "x.com"] },
  url_for_bestpractices: { kind: "best-practices" },
  // All repositories of this organisation.
  project_org: { ...other("Repositories"), isLegacy: true },
};

export const EXTRA_LINKS: Readonly<Record<string, LinkKey>> = {
  annual_review_url: other("Annual review"),
  artwork_url: { kind: "artwork" },
  blog_url: { kind: "blog" },
  bluesky_url: { kind: "bluesky", hosts: ["bsky.app"] },
  dev_stats_url: { kind: "devstats" },
  discord_url: { kind: "discord" },
  docker_url: { kind: "docker" },
  documentation_url: { kind: "documentation" },
  facebook_url: { kind: "facebook", hosts: ["facebook.com"] },
  funding_url: other("Funding"),
  github_discussions_url: { kind: "github-discussions", hosts: ["github.com"] },
  gitter_url: { kind: "chat", name: "Gitter" },
  linkedin_url: { kind: "linkedin", hosts: ["linkedin.com"] },
  mailing_list_url: { kind: "mailing-list" },
  package_manager_url: { kind: "package" },
  pinterest_url: { ...other("Pinterest"), hosts: ["pinterest.com"] },
  reddit_url: { kind: "reddit", hosts: ["reddit.com"] },
  slack_url: { kind: "slack" },
  stack_overflow_url: { kind: "stack-overflow", hosts: ["stackoverflow.com"] },
  youtube_url: { kind: "youtube", hosts: ["youtube.com", "youtu.be"] },
};

/** Facts with no field of their own: key to the label on the card. */
export const ITEM_LABELS: Readonly<Record<string, string>> = {
  unnamed_organization: "Unnamed organization",
  // Known to landscapeapp alone.
  stock_ticker: "Stock ticker",
};

export const EXTRA_LABELS: Readonly<Record<string, string>> = {
  annual_review_date: "Latest annual review",
  chat_channel: "Chat channel",
  clomonitor_name: "CLOMonitor name",
  lfx_slug: "LFX slug",
  training_certifications: "Training certifications",
  training_type: "Training type",
};

export const STAGE_DATES = ["accepted", "incubating", "graduated", "archived"] as const;

/** Empty markers that landscapeapp put at the head of each entry. */
export const MARKERS = ["item", "category", "subcategory"] as const;

export const ITEM_KEYS: ReadonlySet<string> = new Set([
  ...["name", "homepage_url", "logo", "description", "second_path", "project", "joined", "enduser", "extra"],
  ...["repo_url", "branch", "license", "additional_repos", "crunchbase"],
  ...Object.keys(ITEM_LINKS),
  ...Object.keys(ITEM_LABELS),
  // landscapeapp's: the first silenced a check that nobody makes any more, the last is `project` of 2018.
  ...["allow_duplicate_repo", "open_source", "organization", "cncf_project"],
]);

export const EXTRA_KEYS: ReadonlySet<string> = new Set([
  ...STAGE_DATES,
  ...Object.keys(EXTRA_LINKS),
  ...Object.keys(EXTRA_LABELS),
  ...["annotations", "audits", "other_links", "parent_project", "specification", "tag"],
  ...["summary_business_use_case", "summary_integration", "summary_integrations", "summary_intro_url"],
  ...["summary_personas", "summary_release_rate", "summary_tags", "summary_use_case"],
  // landscapeapp's.
  "summary_languages",
]);
