import { type EmbedVariables, readVariables } from "./variables";

/** What a frame says to the page around it. `embed.js` understands them. */
export type FrameMessage =
  | { cairn: "ready" }
  | { cairn: "height"; height: number }
  | { cairn: "open"; address: string; title: string; close: string }
  | { cairn: "close" };

const isSaid = (data: unknown, word: string): data is { cairn: string } =>
  typeof data === "object" && data !== null && "cairn" in data && data.cairn === word;

/** Whether our script in the page around has come later than the frame, and asks it to call again. */
export function isHello(data: unknown): boolean {
  return isSaid(data, "hello");
}

/** What the page around a frame may say: that our script runs there, and how things should look; `null` for all else. */
export function readHostMessage(data: unknown): EmbedVariables | null {
  if (!isSaid(data, "host")) return null;
  const said = "variables" in data ? data.variables : null;
  return typeof said === "object" && said !== null ? readVariables(Object.entries(said)) : {};
}
