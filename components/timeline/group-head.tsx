import { useTranslations } from "next-intl";

type Props = { name: string | null; count: number; columns: number };

/** The name of a group of rows; nothing where rows are in no groups. */
export function GroupHead({ name, count, columns }: Props) {
  const t = useTranslations("timeline.groups");
  if (name === null) return null;
  return (
    <tr role="row" className="max-md:block">
      <th role="rowheader" colSpan={columns} scope="rowgroup" className="border-b border-line pt-4 pb-1 max-md:block">
        <span className="font-strong">{name}</span>{" "}
        <span className="pl-1 text-sm font-normal text-muted">{t("count", { count })}</span>
      </th>
    </tr>
  );
}
