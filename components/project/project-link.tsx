import type { MouseEvent } from "react";
import { LIST_LINK_CLASS } from "@/components/ui/link-class";
import { isPlainClick } from "@/components/ui/plain-click";
import { Link } from "@/lib/i18n/navigation";
import { routes } from "@/lib/routes";

type Props = { slug: string; name: string; onOpen?: (slug: string) => void };

/** A link to a project's page; in the sheet a plain click opens it in place instead. */
export function ProjectLink({ slug, name, onOpen }: Props) {
  function handleClick(event: MouseEvent) {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    onOpen?.(slug);
  }
  return (
    <Link href={routes.project(slug)} prefetch={false} className={LIST_LINK_CLASS} onClick={onOpen && handleClick}>
      {name}
    </Link>
  );
}
