import { ExternalLink } from "@/components/ui/external-link";
import { showAddress } from "./link-kinds";
import { PartialDate } from "./partial-date";
import { splitLinks } from "./split-links";

/** A value of the source as it is best read: addresses as links, a day as a date, lines as lines. */
export function FactValue({ text }: { text: string }) {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return <PartialDate date={text} />;
  return (
    <span className="whitespace-pre-line">
      {splitLinks(text, showAddress).map((part, index) =>
        part.url === undefined ? (
          part.text
        ) : (
          <ExternalLink key={index} href={part.url}>
            {part.text}
          </ExternalLink>
        ),
      )}
    </span>
  );
}
