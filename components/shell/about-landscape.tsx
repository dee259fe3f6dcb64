import { useLocale, useTranslations } from "next-intl";
import { DeferredConsentButton } from "@/components/analytics/deferred";
import { isKnownLinkKind, linkName, showAddress } from "@/components/project/link-kinds";
import { ExternalLink } from "@/components/ui/external-link";
import { cn } from "@/lib/cn";
import { localize } from "@/lib/i18n/localized";
import type { Link } from "@/lib/model/types";
import { apiRoutes } from "@/lib/routes";
import type { LandscapeInfo } from "@/lib/snapshot/types";
import { InlineMarkdown } from "./inline-markdown";

/** The links of header and footer, each once, the landscape's own first. Two of one name are told apart by where they lead. */
function linksOf({ header, footer }: Pick<LandscapeInfo, "header" | "footer">): Link[] {
  const all = [...(header?.links ?? []), ...(footer?.links ?? [])];
  const links = all.filter(({ url }, index) => all.findIndex((other) => other.url === url) === index);
  const isUnique = (name: string) => links.filter((each) => each.name === name).length === 1;
  return links.map((link) => (link.name && !isUnique(link.name) ? { ...link, name: showAddress(link.url) } : link));
}

/** Whose landscape this is, in its own words: what it says of itself, its links, its small print. */
export function AboutLandscape({ info, className }: { info: LandscapeInfo; className?: string }) {
  const t = useTranslations("project.links");
  const consent = useTranslations("consent");
  const locale = useLocale();
  const { name, description, footer } = info;
  const links = linksOf(info);
  return (
    <div className={cn("grid gap-3 text-sm", className)}>
      {footer?.logo && (
        // The server made it in the size and format that is shown.
        // eslint-disable-next-line @next/next/no-img-element
        <img
          src={apiRoutes.logo(footer.logo)}
          alt=""
          width={80}
          height={60}
          className="rounded-sm border border-line bg-plate object-contain p-1"
        />
      )}
      <div>
        <p className="font-strong">{localize(name, locale)}</p>
        {description && <p className="max-w-prose text-pretty text-muted">{localize(description, locale)}</p>}
      </div>
      {links.length > 0 && (
        <ul className="flex flex-wrap gap-x-4 gap-y-1">
          {links.map((link) => (
            <li key={link.url} className="inline-flex min-h-6 items-center">
              <ExternalLink href={link.url}>
                {linkName(link, (kind) => (isKnownLinkKind(kind) ? t(kind) : kind))}
              </ExternalLink>
            </li>
          ))}
        </ul>
      )}
      {footer?.text && (
        <div
          lang={locale === "en" ? undefined : "en"}
          className="grid max-w-prose gap-2 text-xs text-pretty text-muted"
        >
          <InlineMarkdown text={footer.text} />
        </div>
      )}
      {info.analytics && <DeferredConsentButton label={consent("label")} />}
    </div>
  );
}
