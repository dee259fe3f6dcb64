import { useFormatter, useTranslations } from "next-intl";
import { LINK_CLASS } from "@/components/ui/link-class";
import { withBasePath } from "@/lib/base-path";
import type { Operation } from "@/lib/api/openapi";
import { FieldList } from "./field-list";
import { operationId } from "./ids";
import { InlineCode } from "./inline-code";
import { TypeText } from "./type-text";

const PROBLEM = /^[45]/;

/** One address: what it answers, by which parameters, in which shape. */
export function OperationSection({ path, operation }: { path: string; operation: Operation }) {
  const t = useTranslations("exports.docs");
  const format = useFormatter();
  const { parameters, responses } = operation;
  const problems = Object.keys(responses).filter((status) => PROBLEM.test(status));
  const hasPathParameter = parameters.some((each) => each.in === "path");
  return (
    <section id={operationId(operation.operationId)} className="scroll-mt-6 border-t border-line pt-4">
      <h3 className="text-lg break-all">
        <code>{path}</code>
      </h3>
      <div className="mt-1 mb-3 flex flex-wrap gap-x-4" lang="en">
        <p className="max-w-prose">
          {operation.summary}. {operation.description !== undefined && <InlineCode text={operation.description} />}
        </p>
      </div>
      {parameters.length > 0 && (
        <>
          <h4 className="mb-1 text-sm text-muted">{t("parameters")}</h4>
          <FieldList fields={parameters.map((each) => ({ ...each, isRequired: each.required }))} />
        </>
      )}
      <dl className="mt-3 grid grid-cols-[auto_1fr] gap-x-4 gap-y-0.5 text-sm">
        <dt className="text-muted">{t("answer")}</dt>
        <dd className="break-words">
          {Object.entries(responses["200"]?.content ?? {}).map(([type, { schema }]) => (
            <span key={type}>
              <code>{type}</code> {schema.$ref !== undefined && <TypeText schema={schema} />}
            </span>
          ))}
          {!hasPathParameter && (
            <>
              {" · "}
              <a href={withBasePath(path)} className={LINK_CLASS} aria-label={`${t("try")} ${path}`}>
                {t("try")}
              </a>
            </>
          )}
        </dd>
        <dt className="text-muted">{t("problems")}</dt>
        <dd>{t("problemsText", { statuses: format.list(problems, { type: "disjunction" }) })}</dd>
      </dl>
    </section>
  );
}
