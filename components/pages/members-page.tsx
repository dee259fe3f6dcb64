import { useLocale, useTranslations } from "next-intl";
import { FilterForm } from "@/components/filter-form/filter-form";
import type { Field } from "@/components/filter-form/types";
import { ChoiceLinks } from "@/components/timeline/choice-links";
import { countryName } from "@/lib/i18n/country-name";
import { localize } from "@/lib/i18n/localized";
import type { Members } from "@/lib/members/arrange";
import { MEMBER_ORDERS, memberQuery, type MemberParams } from "@/lib/members/params";
import { routes } from "@/lib/routes";
import type { JsonLdNode } from "@/lib/seo/json-ld";
import type { Snapshot } from "@/lib/snapshot/types";
import { MemberList } from "./member-list";
import { NothingHere, PageFrame } from "./page-frame";

type Props = {
  snapshot: Snapshot;
  /** Of the landscape's members; `null` where it names none. */
  members: Members | null;
  /** Slug of their category. */
  category?: string;
  params: MemberParams;
  nodes: readonly JsonLdNode[];
  nonce?: string;
};

/** Who belongs to the organisation behind the landscape, by kind of membership. */
export function MembersPage({ snapshot, members, category, params, nodes, nonce }: Props) {
  const t = useTranslations("pages.members");
  const locale = useLocale();
  const frame = { title: t("title"), lead: t("lead"), nodes, nonce, className: "max-w-7xl" };
  if (!members || members.total === 0) {
    return (
      <PageFrame {...frame}>
        <NothingHere title={t("none")} why={t("noneWhy")} />
      </PageFrame>
    );
  }
  const kinds = snapshot.categories.find(({ slug }) => slug === category)?.subcategories ?? [];
  const kindName = (slug: string) => localize(kinds.find((each) => each.slug === slug)?.name, locale) || slug;
  const field = (key: "kind" | "country", label: string, nameOf: (value: string) => string): Field[] => {
    const options = members.counts[key]
      .map(({ value, count }) => ({ value, label: nameOf(value), count }))
      .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, locale));
    const chosen = params[key].map((value) => ({ value, label: nameOf(value) }));
    return options.length > 0 ? [{ key, label, options, chosen }] : [];
  };
  const fields = [
    ...field("kind", t("kind"), kindName),
    ...field("country", t("country"), (code) => countryName(code, locale)),
  ];
  const hasDates = members.kinds.some((each) => each.members.some(({ joined }) => joined !== undefined));
  const { count, total } = members;
  return (
    <PageFrame {...frame}>
      <FilterForm path={routes.members()} query={memberQuery(params)} q={params.q.trim()} fields={fields} />
      <div className="mt-3 flex flex-wrap items-center justify-between gap-x-6 gap-y-1">
        <p role="status" className="text-sm text-muted tabular">
          {count === total ? t("count.all", { total }) : t("count.some", { count, total })}
        </p>
        {hasDates && (
          <div data-print="hide">
            <ChoiceLinks
              label={t("sort.label")}
              choices={MEMBER_ORDERS.map((sort) => {
                const query = memberQuery({ ...params, sort });
                const href = query === "" ? routes.members() : `${routes.members()}?${query}`;
                return { key: sort, label: t(`sort.${sort}`), href, isCurrent: sort === params.sort };
              })}
            />
          </div>
        )}
      </div>
      {count === 0 && <NothingHere title={t("noMatch")} why={t("noMatchWhy")} />}
      {members.kinds.map((kind) => (
        <MemberList key={kind.slug} kind={kind} sheets={snapshot.sheets} />
      ))}
    </PageFrame>
  );
}
