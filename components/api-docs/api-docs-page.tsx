import { useTranslations } from "next-intl";
import { JsonLdScript } from "@/components/project/json-ld-script";
import { LINK_CLASS, LIST_LINK_CLASS } from "@/components/ui/link-class";
import { propertiesOf } from "@/lib/api/describe-type";
import type { OpenApiDocument } from "@/lib/api/openapi";
import { apiRoutes } from "@/lib/routes";
import type { JsonLdNode } from "@/lib/seo/json-ld";
import { FieldList } from "./field-list";
import { operationId, shapeId } from "./ids";
import { OperationSection } from "./operation-section";
import { TypeText } from "./type-text";

type Props = { document: OpenApiDocument; nodes: readonly JsonLdNode[]; nonce?: string };

/** The description of the API to read: every address, then every shape. */
export function ApiDocsPage({ document, nodes, nonce }: Props) {
  const t = useTranslations("exports.docs");
  const operations = Object.entries(document.paths).map(([path, { get }]) => ({ path, operation: get }));
  return (
    <main
      id="main"
      tabIndex={-1}
      className="mx-auto w-full max-w-5xl flex-1 px-4 pt-6 pb-12 outline-none sm:px-6 lg:px-8"
    >
      <JsonLdScript nodes={nodes} nonce={nonce} />
      <h1 className="text-2xl">{t("title")}</h1>
      <p className="mt-1 max-w-prose text-lg text-pretty text-muted">{t("lead")}</p>
      <p className="mt-2 text-sm text-muted">
        <a href={apiRoutes.openApi()} className={LINK_CLASS}>
          {t("machine")}
        </a>
        {" · "}
        {t("english")}
      </p>
      <nav aria-label={t("contents")} className="mt-6 columns-1 gap-8 text-sm sm:columns-2" lang="en">
        {document.tags.map(({ name }) => (
          <div key={name} className="mb-4 break-inside-avoid">
            <p className="font-strong">{name}</p>
            <ul>
              {operations
                .filter(({ operation }) => operation.tags.includes(name))
                .map(({ path, operation }) => (
                  <li key={path}>
                    <a href={`#${operationId(operation.operationId)}`} className={`${LIST_LINK_CLASS} break-all`}>
                      {path}
                    </a>
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </nav>
      {document.tags.map(({ name }) => (
        <section key={name} className="mt-8">
          <h2 className="mb-3 text-xl" lang="en">
            {name}
          </h2>
          <div className="flex flex-col gap-8">
            {operations
              .filter(({ operation }) => operation.tags.includes(name))
              .map((each) => (
                <OperationSection key={each.path} {...each} />
              ))}
          </div>
        </section>
      ))}
      <section className="mt-10">
        <h2 className="mb-3 text-xl">{t("shapes")}</h2>
        <div className="flex flex-col gap-6">
          {Object.entries(document.components.schemas).map(([name, schema]) => (
            <section key={name} id={shapeId(name)} className="scroll-mt-6">
              <h3 className="text-lg">{name}</h3>
              {schema.description !== undefined && (
                <p className="mb-2 text-sm text-muted" lang="en">
                  {schema.description}
                </p>
              )}
              {schema.properties ? (
                <FieldList fields={propertiesOf(schema)} />
              ) : (
                <p className="text-sm">
                  <TypeText schema={schema} />
                </p>
              )}
            </section>
          ))}
        </div>
      </section>
    </main>
  );
}
