"use client";

import { Building2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button";
import { cn } from "@/lib/cn";
import { Link, usePathname } from "@/lib/i18n/navigation";
import { routes } from "@/lib/routes";

/** The pages beside the map: by name where there is room, by sign on a phone. */
export function SiteNav() {
  const t = useTranslations("common.pages");
  const isHere = usePathname() === routes.vendors();
  return (
    <nav aria-label={t("label")}>
      <Link
        href={routes.vendors()}
        prefetch={false}
        aria-current={isHere ? "page" : undefined}
        className={cn(
          buttonClass({ variant: "quiet" }),
          "px-2 aria-[current=page]:text-ink max-md:size-11 max-md:px-0",
        )}
      >
        <Building2 aria-hidden className="max-md:size-5 md:hidden" />
        <span className="max-md:sr-only">{t("vendors")}</span>
      </Link>
    </nav>
  );
}
