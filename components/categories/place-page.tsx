import { useLocale, useTranslations } from "next-intl";
import { ProjectEvents } from "@/components/landscape/project-events";
import { JsonLdScript } from "@/components/project/json-ld-script";
import { Section } from "@/components/project/section";
import { WayUp } from "@/components/ui/way-up";
import { standsAt } from "@/lib/categories/projects-at";
import type { PlacePage as Place } from "@/lib/categories/types";
import { localize } from "@/lib/i18n/localized";
import { routes } from "@/lib/routes";
import { localizedPath } from "@/lib/seo/addresses";
import { placeNodes } from "@/lib/seo/place-nodes";
import { GuideSection } from "./guide-section";
import { NearbyPlaces } from "./nearby-places";
import { PlaceExplanation } from "./place-explanation";
import { PlaceHeader } from "./place-header";
import { PlaceProjects } from "./place-projects";
import { PlaceVendors } from "./place-vendors";
import { SubcategoryList } from "./subcategory-list";

const MAX_EVENTS = 6;

type Props = { place: Place; base: URL; nonce?: string };

/** A category or subcategory: what it is, what stands there, who is behind it and what is next to it. */
export function PlacePage({ place, base, nonce }: Props) {
  const t = useTranslations("categories");
  const locale = useLocale();
  const { snapshot, category, subcategory, guide, events } = place;
  const address = { category: category.slug, subcategory: subcategory?.slug };
  const url = new URL(localizedPath(routes.place(address), locale), base).href;
  const here = standsAt(snapshot, address);
  const choices = snapshot.projects.filter(({ kind }, index) => here[index] && kind !== "organization");
  const steps = [
    { name: t("map"), href: routes.landscape() },
    ...(subcategory ? [{ name: localize(category.name, locale), href: routes.category(category.slug) }] : []),
  ];
  return (
    <main
      id="main"
      tabIndex={-1}
      className="mx-auto w-full max-w-6xl flex-1 px-4 pt-5 pb-12 outline-none sm:px-6 lg:px-8"
    >
      <JsonLdScript nodes={placeNodes(place, { url, base, locale, mapName: t("map") })} nonce={nonce} />
      <WayUp label={t("breadcrumb")} steps={steps} />
      <PlaceHeader place={place} count={here.filter(Boolean).length} canChoose={choices.length > 1} />
      <PlaceExplanation explanation={subcategory ?? category} />
      <div className="mt-6 grid items-start gap-x-12 lg:grid-cols-[minmax(0,1fr)_16rem]">
        <div className="min-w-0">
          {!subcategory && <SubcategoryList category={category} snapshot={snapshot} />}
          <PlaceProjects place={place} here={here} />
          {guide && <GuideSection guide={guide} />}
        </div>
        <div className="min-w-0">
          <PlaceVendors snapshot={snapshot} here={here} />
          {events.length > 0 && (
            <Section title={t("lately")} level={1}>
              <ProjectEvents events={events.slice(0, MAX_EVENTS)} stages={snapshot.stages} />
            </Section>
          )}
          <NearbyPlaces snapshot={snapshot} category={category} subcategory={subcategory} />
        </div>
      </div>
      <p className="hidden text-sm print:block" data-print="address" data-address={url} />
    </main>
  );
}
