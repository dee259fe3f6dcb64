import { Columns2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button";
import { cn } from "@/lib/cn";
import { comparePath } from "@/lib/compare/params";
import { Link } from "@/lib/i18n/navigation";

/** From a project's page to a comparison that begins with it. */
export function CompareLink({ project: { slug, name } }: { project: { slug: string; name: string } }) {
  const t = useTranslations("compare.choose");
  return (
    <Link
      href={comparePath([slug])}
      prefetch={false}
      aria-label={t("compareName", { name })}
      className={cn(buttonClass(), "px-2.5")}
    >
      <Columns2 aria-hidden className="text-muted" />
      {t("compare")}
    </Link>
  );
}
