import { createNavigation } from "next-intl/navigation";
import { withBasePath } from "../base-path";
import { routing } from "./routing";

const navigation = createNavigation(routing);
export const { Link, usePathname, useRouter } = navigation;

/** An address for what is no link of the framework: plain anchors, forms, the history. */
export function getPathname(to: Parameters<typeof navigation.getPathname>[0]): string {
  return withBasePath(navigation.getPathname(to));
}
