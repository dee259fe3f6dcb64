import type { OverlayView } from "@/lib/overlays/types";
import { useOverlayWords } from "./use-overlay-words";

/** What the list over the landscape says of a project; nothing where it says nothing. */
export function OverlayNote({ overlay, slug }: { overlay: OverlayView | null; slug: string }) {
  const wordsOf = useOverlayWords();
  const words = overlay && wordsOf(overlay, slug);
  if (!words) return null;
  return <p className="w-full max-w-prose border-l-2 border-accent pl-3 break-words whitespace-pre-line">{words}</p>;
}
