import { Link } from "@/lib/i18n/navigation";
import { LIST_LINK_CLASS } from "./link-class";

/** The steps from the map down to a page, that page left out. @param label what the way is called */
export function WayUp({ label, steps }: { label: string; steps: readonly { href: string; name: string }[] }) {
  return (
    <nav aria-label={label} className="text-sm" data-print="hide">
      <ol className="flex flex-wrap gap-x-2 gap-y-1">
        {steps.map(({ name, href }, index) => (
          <li key={href} className="flex gap-x-2">
            <Link href={href} className={LIST_LINK_CLASS}>
              {name}
            </Link>
            {index < steps.length - 1 && (
              <span aria-hidden className="text-muted">
                ›
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
