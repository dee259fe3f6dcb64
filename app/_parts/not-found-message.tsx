import { getTranslations } from "next-intl/server";
import { UnknownProject } from "@/components/project/unknown-project";
import { buttonClass } from "@/components/ui/button";
import { MessagePage } from "@/components/ui/message-page";
import { listNearestProjects } from "@/lib/db/queries";
import { Link } from "@/lib/i18n/navigation";
import { projectSlugOf, routes } from "@/lib/routes";

const MAX_NEAREST = 6;

/** What is said of an address that leads nowhere: for one of a project the nearest names. */
export async function NotFoundMessage({ path }: { path: string }) {
  const slug = projectSlugOf(path);
  if (slug) return <UnknownProject slug={slug} nearest={await listNearestProjects(slug, MAX_NEAREST)} />;
  const t = await getTranslations("errors.notFound");
  return (
    <MessagePage title={t("title")} text={t("text")}>
      <Link href={routes.landscape()} className={buttonClass({ variant: "primary" })}>
        {t("map")}
      </Link>
    </MessagePage>
  );
}
