import { Feed } from "feed";
import { spanOf } from "../timeline/span";

/** One change in words, with an address of its own. */
export type FeedEntry = { id: string; date: string; kind: string; name: string; words: string; url: string };

export type FeedHead = { title: string; description: string; language: string; page: string; feed: string };

/** Characters that no XML may hold, however they are written. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const MARKUP: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Readers take titles and summaries of a feed for HTML, and these are plain text. */
function toHtml(text: string): string {
  return text.replace(FORBIDDEN, "").replace(/[&<>"']/g, (letter) => MARKUP[letter] ?? letter);
}

/**
 * An id that stays the same wherever the entry is read, as RFC 4151 says. The year says since when the host is ours
 * and never changes.
 */
function tagOf(page: string, id: string): string {
  return `tag:${new URL(page).hostname},2026:${id.split("/").map(encodeURIComponent).join("/")}`;
}

/** Changes as an Atom feed. What means more than a day is dated by its first. @param entries the newest first */
export function toAtom({ title, description, language, page, feed }: FeedHead, entries: readonly FeedEntry[]): string {
  const moment = (date: string) => spanOf(date).from;
  const plain = (text: string) => text.replace(FORBIDDEN, "");
  const atom = new Feed({
    id: tagOf(page, `changes${new URL(feed).search}`),
    title: plain(title),
    description: plain(description),
    language,
    link: page,
    feedLinks: { atom: feed },
    updated: moment(entries[0]?.date ?? "1970"),
    author: { name: plain(title) },
    generator: "Cairn",
  });
  for (const { id, date, kind, name, words, url } of entries)
    atom.addItem({
      id: tagOf(page, `changes/${id}`),
      title: toHtml(`${name}: ${words}`),
      link: url,
      date: moment(date),
      published: moment(date),
      category: [{ term: kind }],
    });
  return atom.atom1();
}
