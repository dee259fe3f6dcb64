import { CalendarDays } from "lucide-react";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { ExternalLink } from "@/components/ui/external-link";
import type { Notice } from "@/lib/notices";
import { DismissibleNotice } from "./dismissible-notice";
import { InlineMarkdown } from "./inline-markdown";

const day = (iso: string) => new Date(`${iso}T00:00:00Z`);

/** What the landscape announces, above everything. */
export function Notices({ notices }: { notices: readonly Notice[] }) {
  const t = useTranslations("common.notices");
  const format = useFormatter();
  const lang = useLocale() === "en" ? undefined : "en";
  if (notices.length === 0) return null;
  return (
    <aside aria-label={t("label")} className="print:hidden">
      {notices.map((notice) => (
        <DismissibleNotice key={notice.id} id={notice.id}>
          {notice.kind === "message" ? (
            <div lang={lang}>
              <InlineMarkdown text={notice.text} />
            </div>
          ) : (
            <p>
              <CalendarDays aria-hidden className="mr-1.5 inline size-4 align-[-3px]" />
              <ExternalLink href={notice.event.url} lang={lang}>
                {notice.event.name}
              </ExternalLink>{" "}
              <span className="text-muted">
                {format.dateTimeRange(day(notice.event.start), day(notice.event.end), { dateStyle: "long" })}
              </span>
            </p>
          )}
        </DismissibleNotice>
      ))}
    </aside>
  );
}
