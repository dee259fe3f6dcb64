import { useLocale, useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button";
import type { EmbedParams } from "@/lib/embed/params";
import { embedCode } from "@/lib/embed/setup";
import type { EmbedVariables } from "@/lib/embed/variables";
import { localize } from "@/lib/i18n/localized";
import { apiRoutes } from "@/lib/routes";
import type { Snapshot } from "@/lib/snapshot/types";
import { CopyCode } from "./copy-code";
import { SetupFields } from "./setup-fields";
import { SetupForm } from "./setup-form";

type Props = {
  snapshot: Snapshot;
  embed: EmbedParams;
  variables: EmbedVariables;
  /** Keys of the address that mean nothing. */
  ignored: readonly string[];
  /** Of the embed on this server. */
  path: string;
  address: string;
  script: string;
  nonce?: string;
};

/** What to show of the landscape in another page and how it looks, with a preview and the code to paste. */
export function EmbedSetupPage({ snapshot, embed, variables, ignored, path, address, script, nonce }: Props) {
  const t = useTranslations("embed.setup");
  const locale = useLocale();
  const title = localize(snapshot.name, locale);
  const code = embedCode({ address, script, title });
  return (
    <main
      id="main"
      tabIndex={-1}
      className="mx-auto w-full max-w-7xl flex-1 px-4 pt-6 pb-12 outline-none sm:px-6 lg:px-8"
    >
      <h1 className="text-2xl">{t("title")}</h1>
      <p className="mt-1 max-w-3xl text-lg text-pretty text-muted">{t("lead")}</p>
      {ignored.length > 0 && (
        <p role="status" className="mt-4 max-w-3xl rounded-sm border border-line bg-sunken px-3 py-2 text-pretty">
          {t("ignored", { count: ignored.length, keys: ignored.map((key) => key.slice(0, 60)).join(", ") })}
        </p>
      )}
      <div className="mt-6 grid items-start gap-x-10 gap-y-8 lg:grid-cols-[19rem_minmax(0,1fr)]">
        <SetupForm label={t("form")}>
          <SetupFields snapshot={snapshot} embed={embed} variables={variables} />
          <button type="submit" className={buttonClass({ variant: "primary" })}>
            {t("submit")}
          </button>
        </SetupForm>
        <div className="flex min-w-0 flex-col gap-8">
          <section aria-labelledby="code">
            <h2 id="code" className="text-lg">
              {t("code")}
            </h2>
            <p className="mt-1 max-w-3xl text-sm text-pretty text-muted">{t("codeLead")}</p>
            <pre
              tabIndex={0}
              aria-labelledby="code"
              className="mt-2 max-h-56 overflow-auto rounded-sm border border-line bg-sunken p-3 font-mono text-xs break-all whitespace-pre-wrap"
            >
              <code>{code}</code>
            </pre>
            <div className="mt-2 flex items-center gap-2">
              <CopyCode
                code={code}
                text={t("copyWord")}
                label={t("copy")}
                doneLabel={t("copied")}
                failedLabel={t("failed")}
              />
              <a href={path} target="_blank" rel="noopener" className={buttonClass()}>
                {t("alone")}
              </a>
            </div>
          </section>
          <section aria-labelledby="preview">
            <h2 id="preview" className="text-lg">
              {t("preview")}
            </h2>
            {/* Another address is another frame, so that going back leaves the page and not the preview. */}
            <iframe
              key={path}
              data-cairn
              src={path}
              title={t("previewOf", { name: title })}
              className="mt-2 h-150 w-full rounded-sm border border-line"
            />
          </section>
        </div>
      </div>
      {/* Browsers hide the nonce from scripts, so what they show differs from what was sent. */}
      <script async src={apiRoutes.embedScript()} nonce={nonce} suppressHydrationWarning />
    </main>
  );
}
