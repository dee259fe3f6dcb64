import { type JsonLdNode, serializeJsonLd } from "@/lib/seo/json-ld";

export function JsonLdScript({ nodes, nonce }: { nodes: readonly JsonLdNode[]; nonce?: string }) {
  return (
    <script
      type="application/ld+json"
      nonce={nonce}
      // Browsers hide the nonce from scripts, so what they show differs from what was sent.
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: serializeJsonLd(nodes) }}
    />
  );
}
