import type { ComponentProps } from "react";
import { cn } from "@/lib/cn";
import { checkUrl } from "@/lib/source/safe-url";
import { LINK_CLASS } from "./link-class";

/** A link that leaves the site. An address that is not safe to open shows as text alone. */
export function ExternalLink({ href, className, children, ...props }: ComponentProps<"a"> & { href: string }) {
  const checked = checkUrl(href, { allowMailto: true });
  if (!("url" in checked)) return <span className={className}>{children}</span>;
  return (
    <a href={checked.url} rel="noopener noreferrer" className={cn(LINK_CLASS, className)} {...props}>
      {children}
    </a>
  );
}
