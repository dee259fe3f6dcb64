import { useTranslations } from "next-intl";
import { ProjectEvents } from "@/components/landscape/project-events";
import { Section } from "@/components/project/section";
import type { Stage } from "@/lib/model/types";
import { byYear } from "@/lib/vendors/by-year";
import type { ProjectEvent } from "@/lib/vendors/types";

/** Year by year, which of a vendor's projects reached which stage. */
export function VendorTimeline({ events, stages }: { events: readonly ProjectEvent[]; stages: readonly Stage[] }) {
  const t = useTranslations("vendors.page");
  return (
    <Section title={t("timeline")} level={1}>
      <ol className="flex flex-col gap-5">
        {byYear(events).map(({ year, events }) => (
          <li key={year} className="grid grid-cols-[3.5rem_minmax(0,1fr)]">
            <h3 className="text-base leading-5 text-muted tabular">{year}</h3>
            <ProjectEvents
              events={events}
              stages={stages}
              className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,12rem),1fr))] gap-x-6 gap-y-2"
            />
          </li>
        ))}
      </ol>
    </Section>
  );
}
