import { ArrowDown, ArrowUp, ArrowUpDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { cn } from "@/lib/cn";
import { Link } from "@/lib/i18n/navigation";

type Props = {
  label: string;
  /** Of the order that a press leads to. */
  href: string;
  direction: "ascending" | "descending" | "none";
  className?: string;
};

const HEAD_CELL =
  "border-line bg-paper sticky top-12 z-10 border-b max-xl:top-0 py-1 pr-3 text-sm font-strong whitespace-nowrap";

/** The head of a column: a link, so that it sorts without scripts too. */
export function SortHead({ label, href, direction, className }: Props) {
  const t = useTranslations("pages");
  const Icon = direction === "ascending" ? ArrowUp : direction === "descending" ? ArrowDown : ArrowUpDown;
  return (
    <th scope="col" aria-sort={direction} className={cn(HEAD_CELL, className)}>
      <Link
        href={href}
        prefetch={false}
        scroll={false}
        title={t("sortBy", { column: label })}
        className="-mx-1.5 inline-flex h-7 items-center gap-1 rounded-sm px-1.5 hover:bg-sunken pointer-coarse:h-11"
      >
        {label}
        <Icon aria-hidden className={cn("size-3.5", direction === "none" && "text-line-strong")} />
      </Link>
    </th>
  );
}
