/** A node of schema.org's vocabulary. */
export type JsonLdNode = { "@type": string; [property: string]: unknown };

/** As the text of a script element: no `<` of the data may end that element or open a comment. */
export function serializeJsonLd(nodes: readonly JsonLdNode[]): string {
  const document = { "@context": "https://schema.org", "@graph": nodes };
  return JSON.stringify(document).replaceAll("<", "\\u003c");
}

/** The way from the map down to a page, as search engines show it. */
export function breadcrumbNode(steps: readonly { name: string; url: string }[]): JsonLdNode {
  return {
    "@type": "BreadcrumbList",
    itemListElement: steps.map(({ name, url }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: url,
    })),
  };
}
