import { useSyncExternalStore } from "react";
import { isStaticSite } from "@/lib/static-export/is-static";

const neverChanges = () => () => undefined;

/** Whether this page came from a folder of files; known once the page has been taken over. */
export function useIsStatic(): boolean {
  return useSyncExternalStore(neverChanges, isStaticSite, () => false);
}
