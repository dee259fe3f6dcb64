import { getTranslations } from "next-intl/server";
import { UnknownPlace } from "@/components/categories/unknown-place";
import { UnknownProject } from "@/components/project/unknown-project";
import { buttonClass } from "@/components/ui/button";
import { MessagePage } from "@/components/ui/message-page";
import { UnknownVendor } from "@/components/vendors/unknown-vendor";
import { listNearestPlaces } from "@/lib/db/category";
import { listNearestProjects } from "@/lib/db/queries";
import { listNearestVendors } from "@/lib/db/vendor-profile";
import { Link } from "@/lib/i18n/navigation";
import { placeOf, projectSlugOf, relationsSlugOf, routes, vendorSlugOf } from "@/lib/routes";

const MAX_NEAREST = 6;

/** What is said of an address that leads nowhere: for one of a project, vendor or category the nearest names. */
export async function NotFoundMessage({ path }: { path: string }) {
  const project = projectSlugOf(path) ?? relationsSlugOf(path);
  if (project) return <UnknownProject slug={project} nearest={await listNearestProjects(project, MAX_NEAREST)} />;
  const vendor = vendorSlugOf(path);
  if (vendor) return <UnknownVendor slug={vendor} nearest={await listNearestVendors(vendor, MAX_NEAREST)} />;
  const place = placeOf(path);
  const slug = place && (place.subcategory ?? place.category);
  if (slug) return <UnknownPlace slug={slug} nearest={await listNearestPlaces(slug, MAX_NEAREST)} />;
  const t = await getTranslations("errors.notFound");
  return (
    <MessagePage title={t("title")} text={t("text")}>
      <Link href={routes.landscape()} className={buttonClass({ variant: "primary" })}>
        {t("map")}
      </Link>
    </MessagePage>
  );
}
