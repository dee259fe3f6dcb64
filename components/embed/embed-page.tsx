import { useLocale, useTranslations } from "next-intl";
import { ExternalLink } from "@/components/ui/external-link";
import { localize } from "@/lib/i18n/localized";
import { styleOfEmbed } from "@/lib/embed/look";
import type { ResolvedEmbed } from "@/lib/query/resolve-embed";
import { routes } from "@/lib/routes";
import { localizedPath } from "@/lib/seo/addresses";
import { EmbedDetails } from "./embed-details";
import { EmbedFrame } from "./embed-frame";
import { EmbedList } from "./embed-list";
import "./embed.css";

/** Sets the theme of the element around it before anything is painted, and again when the reader's system changes. */
const FOLLOW_SYSTEM = `{const e=document.currentScript.parentElement,m=matchMedia("(prefers-color-scheme: dark)"),f=()=>{e.dataset.theme=m.matches?"dark":"light"};f();m.addEventListener("change",f)}`;

/** A part of the landscape in the page of somebody else, or the card of one project of it. */
export function EmbedPage({ embed, nonce }: { embed: ResolvedEmbed; nonce?: string }) {
  const t = useTranslations("embed");
  const locale = useLocale();
  const { params, variables, snapshot, parts, project } = embed;
  const name = localize(snapshot.name, locale);
  return (
    <div
      className="embed"
      data-theme={params.theme === "auto" ? "light" : params.theme}
      data-style={params.style}
      data-bare={params["bg-color"] === "transparent" ? "" : undefined}
      style={styleOfEmbed(params, variables)}
      suppressHydrationWarning
    >
      {params.theme === "auto" && (
        <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: FOLLOW_SYSTEM }} />
      )}
      <EmbedFrame closeLabel={t("close")} />
      {project ? (
        <EmbedDetails embed={embed} project={project} />
      ) : (
        <main>
          <h1 className="sr-only">{name}</h1>
          {parts.length > 0 ? (
            <EmbedList embed={embed} />
          ) : (
            <p className="p-3">
              {t("empty")}{" "}
              <ExternalLink href={localizedPath(routes.landscape(), locale)}>{t("open", { name })}</ExternalLink>
            </p>
          )}
        </main>
      )}
    </div>
  );
}
