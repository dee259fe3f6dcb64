import Markdown from "react-markdown";
import rehypeSanitize from "rehype-sanitize";
import { ExternalLink } from "@/components/ui/external-link";

/** Markdown for a line or two: links and emphasis; headings and lists are their text. */
export function InlineMarkdown({ text }: { text: string }) {
  return (
    <Markdown
      rehypePlugins={[rehypeSanitize]}
      allowedElements={["p", "a", "em", "strong", "code", "del", "br"]}
      unwrapDisallowed
      components={{ a: ({ href, children }) => <ExternalLink href={href ?? ""}>{children}</ExternalLink> }}
    >
      {text}
    </Markdown>
  );
}
