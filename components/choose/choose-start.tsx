import { useLocale, useTranslations } from "next-intl";
import { countPlaces } from "@/lib/categories/projects-at";
import { choosePath } from "@/lib/choose/choose-path";
import { listPlaces, type Place } from "@/lib/choose/places";
import { getPathname } from "@/lib/i18n/navigation";
import type { Choice } from "@/lib/choose/choice-of";
import { routes } from "@/lib/routes";
import { PlacePicker } from "./place-picker";

/** Nothing said yet: what is it for? */
export function ChooseStart({ choice: { snapshot, isCandidate } }: { choice: Choice }) {
  const t = useTranslations("choose.start");
  const locale = useLocale();
  const counts = countPlaces({ projects: snapshot.projects.filter((_, index) => isCandidate[index]) });
  const picked = (place: Place) => ({
    ...place,
    href: choosePath({ category: [place.path] }),
    count: counts.get(place.path) ?? 0,
  });
  const places = listPlaces(snapshot, locale)
    .map(picked)
    .filter(({ count }) => count > 0);
  const groups = places
    .filter(({ category }) => category === undefined)
    .map((head) => ({ head, parts: places.filter(({ path }) => path.startsWith(`${head.path}/`)) }));
  return (
    <>
      <h2 className="mt-6 text-xl">{t("question")}</h2>
      <p className="mt-1 max-w-prose text-pretty text-muted">{t("lead")}</p>
      <PlacePicker action={getPathname({ href: routes.choose(), locale })} groups={groups} />
    </>
  );
}
