import { useLocale, useTranslations } from "next-intl";
import { LIST_LINK_CLASS } from "@/components/ui/link-class";
import { localize } from "@/lib/i18n/localized";
import { Link } from "@/lib/i18n/navigation";
import { routes } from "@/lib/routes";
import type { SnapshotCategory } from "@/lib/snapshot/types";

/** Where nobody has written a guide: the way to the pages that there are. */
export function NoGuide({ categories }: { categories: readonly SnapshotCategory[] }) {
  const t = useTranslations("guide.empty");
  const locale = useLocale();
  return (
    <>
      <p className="mt-6 text-lg">{t("title")}</p>
      <p className="mt-1 text-muted">{t("text")}</p>
      <ul className="mt-4 grid gap-x-8 gap-y-1 sm:grid-cols-2 lg:grid-cols-3">
        {categories.map(({ slug, name }) => (
          <li key={slug}>
            <Link href={routes.category(slug)} prefetch={false} className={LIST_LINK_CLASS}>
              {localize(name, locale)}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
