import { useLocale, useTranslations } from "next-intl";
import { BADGE_FORMATS, writeBadge } from "@/lib/badge/snippets";
import { routing } from "@/lib/i18n/routing";
import { apiRoutes } from "@/lib/routes";
import { CopySnippet } from "./copy-snippet";

type Props = {
  project: { slug: string; name: string };
  landscape: string;
  /** Address of the project's page. */
  page: string;
  base: URL;
};

/** The project's badge and what one pastes into a README to show it. */
export function BadgeSection({ project, landscape, page, base }: Props) {
  const t = useTranslations("exports.badge");
  const locale = useLocale();
  const path = apiRoutes.badge(project.slug) + (locale === routing.defaultLocale ? "" : `?lang=${locale}`);
  const text = t("alt", { name: project.name, landscape });
  const badge = { text, image: new URL(path, base).href, page };
  return (
    <details className="mt-3 text-sm" data-print="hide">
      <summary className="w-fit cursor-pointer rounded-sm py-1.5 text-muted hover:text-ink pointer-coarse:py-3">
        {t("title")}
      </summary>
      <div className="flex flex-col gap-3 pt-2 pb-4">
        <p className="text-muted">{t("lead")}</p>
        {/* A drawing of this very server: nothing for an image loader to better. */}
        {/* eslint-disable-next-line @next/next/no-img-element */}
        <img src={path} alt={text} height={22} loading="lazy" className="h-5.5 self-start" />
        <dl className="flex flex-col gap-3">
          {BADGE_FORMATS.map((format) => (
            <div key={format}>
              <dt className="mb-1 text-muted">{format}</dt>
              <dd className="flex items-start gap-2">
                <code className="min-w-0 flex-1 rounded-sm border border-line bg-sunken px-2 py-1.5 font-mono text-xs break-all select-all">
                  {writeBadge[format](badge)}
                </code>
                <CopySnippet
                  text={writeBadge[format](badge)}
                  label={t("copy", { format })}
                  doneLabel={t("copied", { format })}
                  failedLabel={t("failed")}
                />
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </details>
  );
}
