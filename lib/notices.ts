import { createHash } from "node:crypto";
import type { UpcomingEvent } from "./model/types";
import type { LandscapeInfo } from "./snapshot/types";

/** Ids of the notices that a reader has put away. */
export const DISMISSED_COOKIE = "cairn-dismissed";
const MAX_DISMISSED = 20;

/** `id` changes with the content, so that a new message is seen by whoever has put the last one away. */
export type Notice = { id: string } & ({ kind: "message"; text: string } | { kind: "event"; event: UpcomingEvent });

const idOf = (content: unknown) => createHash("sha256").update(JSON.stringify(content)).digest("hex").slice(0, 8);

export function readDismissed(cookie: string | undefined): string[] {
  return (cookie ?? "")
    .split(".")
    .filter((id) => /^[0-9a-f]{8}$/.test(id))
    .slice(-MAX_DISMISSED);
}

/** What is announced on a day above every page: the message of the landscape, and its event until that is over. */
export function noticesOf(
  { header, event }: Pick<LandscapeInfo, "header" | "event">,
  today: string,
  dismissed: readonly string[],
): Notice[] {
  const text = header?.message?.trim();
  const notices: Notice[] = [
    ...(text ? [{ id: idOf(text), kind: "message", text } as const] : []),
    ...(event && today <= event.end ? [{ id: idOf(event), kind: "event", event } as const] : []),
  ];
  return notices.filter(({ id }) => !dismissed.includes(id));
}
