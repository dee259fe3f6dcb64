import { useTranslations } from "next-intl";
import { MessagePage } from "@/components/ui/message-page";
import { buttonClass } from "@/components/ui/button";
import { Link } from "@/lib/i18n/navigation";
import { routes } from "@/lib/routes";
import { serializeLandscape } from "@/lib/search-params";
import { ProjectLink } from "./project-link";

type Props = { slug: string; nearest: { slug: string; name: string }[] };

/** An address that leads to no project, with those it may have meant. */
export function UnknownProject({ slug, nearest }: Props) {
  const t = useTranslations("project.unknown");
  const map = nearest.length > 0 ? routes.landscape() : serializeLandscape("/", { q: slug });
  return (
    <MessagePage title={t("title", { slug })} text={t("text")}>
      {nearest.length > 0 ? (
        <div>
          <h2 className="mb-2 text-base">{t("nearest")}</h2>
          <ul className="space-y-1 text-lg">
            {nearest.map((project) => (
              <li key={project.slug}>
                <ProjectLink {...project} />
              </li>
            ))}
          </ul>
        </div>
      ) : (
        <p>{t("none")}</p>
      )}
      <Link href={map} className={buttonClass({ variant: "primary" })}>
        {t("back")}
      </Link>
    </MessagePage>
  );
}
