export type TextPart = { text: string; url?: string };

/** A Markdown link, or a bare address without the punctuation that ends its sentence. */
const LINK = /\[([^\]\n]+)\]\((https?:\/\/[^\s)]+)\)|https?:\/\/[^\s<>"')\]]*[^\s<>"')\].,;:!?]/gi;

/** The addresses in a text of the source, told apart from the words around them. */
export function splitLinks(text: string, show: (url: string) => string): TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  for (const match of text.matchAll(LINK)) {
    if (match.index > from) parts.push({ text: text.slice(from, match.index) });
    const [whole, name, target] = match;
    parts.push(target ? { text: name ?? target, url: target } : { text: show(whole), url: whole });
    from = match.index + whole.length;
  }
  if (from < text.length) parts.push({ text: text.slice(from) });
  return parts;
}
