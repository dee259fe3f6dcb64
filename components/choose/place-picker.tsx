"use client";

import { ArrowRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { useDeferredValue, useState } from "react";
import { findByName } from "@/components/search/find-by-name";
import { Button } from "@/components/ui/button";
import { LIST_LINK_CLASS } from "@/components/ui/link-class";
import type { Place } from "@/lib/choose/places";
import { cn } from "@/lib/cn";
import { Link } from "@/lib/i18n/navigation";

export type PickedPlace = Place & { href: string; count: number };

type Props = {
  /** Address of this page, where words without a script go. */
  action: string;
  groups: readonly { head: PickedPlace; parts: readonly PickedPlace[] }[];
};

/** Every part of the map as a link; typing leaves those that are called so, and words that are none go on as a search. */
export function PlacePicker({ action, groups }: Props) {
  const t = useTranslations("choose.start");
  const [text, setText] = useState("");
  const wanted = useDeferredValue(text);
  const places = groups.flatMap(({ head, parts }) => [head, ...parts]);
  const found = new Set(findByName(places, ({ names }) => names, wanted, places.length).map(({ path }) => path));
  const isTyped = wanted.trim() !== "";
  const isShown = ({ path }: PickedPlace) => !isTyped || found.has(path);
  const shown = groups.flatMap(({ head, parts }) => {
    const left = isShown(head) ? parts : parts.filter(isShown);
    return isShown(head) || left.length > 0 ? [{ head, parts: left }] : [];
  });
  return (
    <>
      <form action={action} method="get" role="search" className="mt-5 flex max-w-xl items-end gap-2">
        <label className="min-w-0 flex-1">
          <span className="mb-1 block text-sm text-muted">{t("label")}</span>
          <input
            type="search"
            name="q"
            required
            maxLength={200}
            autoComplete="off"
            value={text}
            onChange={(event) => setText(event.target.value)}
            placeholder={t("placeholder")}
            className="h-10 w-full rounded-sm border border-line-strong bg-raised px-3 text-lg placeholder:text-muted pointer-coarse:h-11"
          />
        </label>
        <Button type="submit" variant="primary" className="h-10">
          {t("go")}
          <ArrowRight aria-hidden />
        </Button>
      </form>
      <p role="status" className={cn("mt-2 text-muted", isTyped && found.size > 0 && "sr-only")}>
        {isTyped && (found.size > 0 ? t("found", { count: found.size }) : t("none"))}
      </p>
      <div className="mt-4 gap-x-10 sm:columns-2 lg:columns-3">
        {shown.map(({ head, parts }) => (
          <section key={head.path} className="break-inside-avoid pb-5">
            <h2 className="text-base">
              <PlaceLink place={head} />
            </h2>
            <ul>
              {parts.map((part) => (
                <li key={part.path}>
                  <PlaceLink place={part} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}

function PlaceLink({ place: { href, name, count } }: { place: PickedPlace }) {
  const t = useTranslations("choose.start");
  return (
    <span className="flex items-baseline gap-2">
      <Link href={href} prefetch={false} className={cn(LIST_LINK_CLASS, "pointer-coarse:min-h-11")}>
        {name}
      </Link>
      <span className="text-sm font-normal text-muted tabular">
        <span aria-hidden>{count}</span>
        <span className="sr-only">{t("count", { count })}</span>
      </span>
    </span>
  );
}
