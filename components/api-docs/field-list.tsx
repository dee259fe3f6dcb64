import { useTranslations } from "next-intl";
import { choicesOf } from "@/lib/api/describe-type";
import type { JsonSchema } from "@/lib/api/openapi";
import { InlineCode } from "./inline-code";
import { TypeText } from "./type-text";

export type Field = { name: string; schema: JsonSchema; description?: string; isRequired?: boolean };

/** Names, types and what they mean: parameters of an address or keys of a shape. */
export function FieldList({ fields }: { fields: readonly Field[] }) {
  const t = useTranslations("exports.docs");
  return (
    <dl className="border-b border-line text-sm">
      {fields.map(({ name, schema, description, isRequired }) => {
        const choices = choicesOf(schema);
        const said = description ?? schema.description;
        return (
          <div
            key={name}
            className="grid gap-x-4 gap-y-0.5 border-t border-line py-1.5 sm:grid-cols-[minmax(9rem,2fr)_5fr]"
          >
            <dt className="min-w-0 break-words">
              <code className="font-strong">{name}</code>{" "}
              <span className="text-muted">
                <TypeText schema={schema} />
              </span>
            </dt>
            <dd className="min-w-0 break-words">
              {said !== undefined && (
                <span lang="en">
                  <InlineCode text={said} />{" "}
                </span>
              )}
              <span className="text-muted">
                {isRequired && `${t("required")} `}
                {choices.length > 0 &&
                  `${t(schema.type === "array" ? "severalOf" : "oneOf", { values: choices.join(", ") })} `}
                {schema.default !== undefined && t("defaultsTo", { value: String(schema.default) })}
              </span>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
