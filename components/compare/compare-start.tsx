import { useLocale, useTranslations } from "next-intl";
import { LINK_CLASS } from "@/components/ui/link-class";
import type { Example } from "@/lib/compare/examples";
import { localize } from "@/lib/i18n/localized";
import { Link } from "@/lib/i18n/navigation";
import { routes } from "@/lib/routes";

/** Nothing chosen yet: what this page is for and ways to begin. */
export function CompareStart({ examples }: { examples: readonly Example[] }) {
  const t = useTranslations("compare");
  const choose = useTranslations("choose");
  const locale = useLocale();
  return (
    <div className="flex max-w-prose flex-col gap-4 text-lg">
      <p className="text-pretty text-muted">{t("empty.lead")}</p>
      {examples.length > 0 && (
        <ul className="flex flex-col gap-1.5">
          {examples.map(({ name, projects, path }) => (
            <li key={path}>
              <span className="block text-sm text-muted">{localize(name, locale)}</span>
              <Link href={path} prefetch={false} className={LINK_CLASS}>
                {projects.map(({ name }) => name).join(t("separator"))}
              </Link>
            </li>
          ))}
        </ul>
      )}
      <p className="text-base text-pretty text-muted">
        {t("empty.fromMap")}{" "}
        <Link href={routes.landscape()} className={LINK_CLASS}>
          {t("empty.map")}
        </Link>{" "}
        <Link href={routes.choose()} className={LINK_CLASS}>
          {choose("link")}
        </Link>
      </p>
    </div>
  );
}
