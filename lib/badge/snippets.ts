export const BADGE_FORMATS = ["Markdown", "AsciiDoc", "HTML"] as const;
export type BadgeFormat = (typeof BADGE_FORMATS)[number];

type Badge = { text: string; image: string; page: string };

const html = (text: string) => text.replace(/[<>&"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

/** What one pastes into a document to show the badge as a link. Addresses are absolute and hold no brackets or quotes. */
export const writeBadge: Record<BadgeFormat, (badge: Badge) => string> = {
  Markdown: ({ text, image, page }) => `[![${text.replace(/[[\]\\]/g, "\\$&")}](${image})](${page})`,
  AsciiDoc: ({ text, image, page }) =>
    `image:${image}["${text.replaceAll('"', "'").replaceAll("]", "\\]")}",link="${page}"]`,
  HTML: ({ text, image, page }) => `<a href="${html(page)}"><img src="${html(image)}" alt="${html(text)}"></a>`,
};
