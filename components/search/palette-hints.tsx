import { useTranslations } from "next-intl";

const KEYS = [
  ["↑↓", "move"],
  ["↵", "choose"],
  ["Esc", "close"],
] as const;

/** The keys of the palette, for those who have them. */
export function PaletteHints() {
  const t = useTranslations("search.keys");
  return (
    <p aria-hidden className="flex gap-4 border-t border-line px-4 py-2 text-xs text-muted pointer-coarse:hidden">
      {KEYS.map(([key, word]) => (
        <span key={word}>
          <kbd className="mr-1 rounded-sm border border-line px-1 font-sans">{key}</kbd>
          {t(word)}
        </span>
      ))}
    </p>
  );
}
