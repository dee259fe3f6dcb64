import type { ComponentProps } from "react";
import Markdown, { type Components } from "react-markdown";
import rehypeSanitize from "rehype-sanitize";
import { ExternalLink } from "@/components/ui/external-link";
import { cn } from "@/lib/cn";

const PROSE =
  "text-lg text-pretty [&_:is(p,ul,ol,pre,blockquote)]:mt-3 [&_:is(ul,ol)]:pl-6 [&_blockquote]:border-l-2 [&_blockquote]:border-line-strong [&_blockquote]:pl-4 [&_blockquote]:text-base [&_code]:text-base [&_li]:mt-1 [&_ol]:list-decimal [&_pre]:overflow-x-auto [&_pre]:rounded-sm [&_pre]:bg-sunken [&_pre]:p-3 [&_ul]:list-disc";

type HeadingTag = "h3" | "h4" | "h5" | "h6";

/** A heading no higher than the page has room for. */
function headingAt(level: number) {
  const tags: readonly HeadingTag[] = ["h3", "h4", "h5", "h6"];
  const Tag = tags[Math.min(Math.max(level - 3, 0), tags.length - 1)] ?? "h6";
  return function MarkdownHeading({ children }: ComponentProps<HeadingTag>) {
    return <Tag className={cn("mt-5", level <= 3 ? "text-lg" : "text-base")}>{children}</Tag>;
  };
}

function componentsFor(topLevel: number): Components {
  const heading = (level: number) => headingAt(Math.max(level, topLevel));
  return {
    ...{ h1: heading(1), h2: heading(2), h3: heading(3), h4: heading(4), h5: heading(5), h6: heading(6) },
    a: ({ href, children }) => <ExternalLink href={href ?? ""}>{children}</ExternalLink>,
    // Pages load nothing from elsewhere: a picture is a link to it.
    img: ({ src, alt }) => (typeof src === "string" && alt ? <ExternalLink href={src}>{alt}</ExternalLink> : null),
  };
}

const COMPONENTS = { 3: componentsFor(3), 4: componentsFor(4) } as const;

/**
 * Markdown of a landscape. HTML in it shows as the text that it is, and links lead only where links may.
 * @param topLevel of its headings
 */
export function MarkdownText({ text, topLevel }: { text: string; topLevel: 3 | 4 }) {
  return (
    <div className={PROSE}>
      <Markdown rehypePlugins={[rehypeSanitize]} components={COMPONENTS[topLevel]}>
        {text}
      </Markdown>
    </div>
  );
}
