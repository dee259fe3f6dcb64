import { useFormatter, useLocale, useTranslations } from "next-intl";
import { ProjectLogo } from "@/components/landscape/project-logo";
import { formatPartialDate } from "@/components/project/format-partial-date";
import { countryName } from "@/lib/i18n/country-name";
import type { MemberKind } from "@/lib/members/arrange";
import { routes } from "@/lib/routes";
import { localizedPath } from "@/lib/seo/addresses";
import type { SnapshotProject } from "@/lib/snapshot/types";

/** Landscapes set members apart from products of the same name; here nobody mistakes them. */
const SUFFIX = / \(member\)$/i;

/** The members of one kind, each with its logo, since when and from where. */
export function MemberList({ kind, sheets }: { kind: MemberKind; sheets: readonly string[] }) {
  const format = useFormatter();
  return (
    <section aria-labelledby={`kind-${kind.slug}`} className="mt-7">
      <h2 id={`kind-${kind.slug}`} className="border-b border-line pb-1.5 text-lg">
        {kind.name} <span className="font-normal text-muted tabular">{format.number(kind.members.length)}</span>
      </h2>
      <ul className="mt-3 grid grid-cols-[repeat(auto-fill,minmax(15rem,1fr))] gap-x-6 gap-y-1">
        {kind.members.map((member) => (
          <li key={member.slug} className="[contain-intrinsic-size:auto_3.5rem] [content-visibility:auto]">
            <Member member={member} sheets={sheets} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Member({ member, sheets }: { member: SnapshotProject; sheets: readonly string[] }) {
  const t = useTranslations("pages.members");
  const locale = useLocale();
  const { slug, name, joined, country } = member;
  const facts = [
    ...(joined === undefined ? [] : [t("since", { date: formatPartialDate(joined, locale) })]),
    ...(country === undefined ? [] : [countryName(country, locale)]),
  ];
  return (
    <a
      href={localizedPath(routes.project(slug), locale)}
      className="group flex min-h-14 items-center gap-3 rounded-sm py-1 -outline-offset-2 hover:bg-sunken"
    >
      <span className="rounded-sm border border-line bg-plate p-0.5">
        <ProjectLogo project={member} sheets={sheets} className="w-14" />
      </span>
      <span className="min-w-0">
        <span className="line-clamp-2 group-hover:underline">{name.replace(SUFFIX, "")}</span>
        {facts.length > 0 && <span className="block truncate text-sm text-muted">{facts.join(" · ")}</span>}
      </span>
    </a>
  );
}
