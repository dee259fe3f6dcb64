import { useTranslations } from "next-intl";
import { UnknownEntry } from "@/components/ui/unknown-entry";
import { routes } from "@/lib/routes";
import { serializeLandscape } from "@/lib/search-params";

type Props = { slug: string; nearest: { slug: string; name: string }[] };

/** An address that leads to no project, with those it may have meant. */
export function UnknownProject({ slug, nearest }: Props) {
  const t = useTranslations("project.unknown");
  return (
    <UnknownEntry
      title={t("title", { slug })}
      text={t("text")}
      question={t("nearest")}
      nearest={nearest.map(({ slug, name }) => ({ href: routes.project(slug), name }))}
      none={t("none")}
      back={{ href: nearest.length > 0 ? routes.landscape() : serializeLandscape("/", { q: slug }), name: t("back") }}
    />
  );
}
