import { cn } from "@/lib/cn";
import { Link } from "@/lib/i18n/navigation";

type Choice = { key: string; label: string; href: string; isCurrent: boolean };

/** One of a few as links side by side, so that it works without scripts. */
export function ChoiceLinks({ label, choices }: { label: string; choices: readonly Choice[] }) {
  return (
    <div role="group" aria-label={label} className="flex flex-wrap items-center gap-x-1 text-sm">
      <span aria-hidden className="pr-1 text-muted">
        {label}
      </span>
      {choices.map(({ key, label, href, isCurrent }) => (
        <Link
          key={key}
          href={href}
          prefetch={false}
          scroll={false}
          aria-current={isCurrent ? "true" : undefined}
          className={cn(
            "inline-flex h-7 items-center rounded-sm px-2 hover:bg-sunken pointer-coarse:h-11",
            isCurrent ? "bg-sunken font-strong text-ink" : "text-accent",
          )}
        >
          {label}
        </Link>
      ))}
    </div>
  );
}
