import { z } from "zod";
import { count, day, shapes } from "./common";

const text = z.string().optional();

const repository = z.strictObject({
  url: z.string(),
  branch: text,
  contributors: count.optional(),
  languages: z.record(z.string(), z.int()).optional(),
  latest_release: text,
  license: text,
  primary: z.boolean().optional(),
  stars: count.optional(),
});

/** An item as landscape2 gives it. */
export const itemSchema = z
  .strictObject({
    category: z.string(),
    homepage_url: z.string(),
    id: z.string(),
    logo_url: z.string(),
    name: z.string(),
    subcategory: z.string(),
    accepted_at: day.optional(),
    additional_categories: z.array(z.strictObject({ category: z.string(), subcategory: z.string() })).optional(),
    annotations: z.record(z.string(), z.string()).optional(),
    archived_at: day.optional(),
    artwork_url: text,
    audits: z.array(z.strictObject({ date: day, type: z.string(), url: z.string(), vendor: z.string() })).optional(),
    blog_url: text,
    bluesky_url: text,
    chat_channel: text,
    country: text,
    crunchbase_url: text,
    description: text,
    devstats_url: text,
    discord_url: text,
    docker_url: text,
    enduser: z.boolean().optional(),
    facebook_url: text,
    github_discussions_url: text,
    gitter_url: text,
    graduated_at: day.optional(),
    incubating_at: day.optional(),
    joined_at: day.optional(),
    latest_annual_review_at: day.optional(),
    latest_annual_review_url: text,
    lfx_slug: text,
    linkedin_url: text,
    mailing_list_url: text,
    maturity: text,
    openssf_best_practices_url: text,
    oss: z.literal(true).optional(),
    other_links: z.array(z.strictObject({ name: z.string(), url: z.string() })).optional(),
    package_manager_url: text,
    pinterest_url: text,
    reddit_url: text,
    repositories: z.array(repository).optional(),
    slack_url: text,
    specification: z.boolean().optional(),
    stack_overflow_url: text,
    summary: z
      .strictObject({
        business_use_case: text,
        integrations: text,
        intro_url: text,
        personas: z.array(z.string()).optional(),
        release_rate: text,
        tags: z.array(z.string()).optional(),
        use_case: text,
      })
      .optional(),
    tag: z.array(z.string()).optional(),
    training_certifications: text,
    training_type: text,
    twitter_url: text,
    youtube_url: text,
  })
  .register(shapes, { id: "Landscape2Item" });
export type Landscape2Item = z.infer<typeof itemSchema>;

export const itemsSchema = z.array(itemSchema).register(shapes, { id: "Landscape2Items" });
export const countSchema = z.strictObject({ count }).register(shapes, { id: "Landscape2Count" });
