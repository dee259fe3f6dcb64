import { useTranslations } from "next-intl";
import { PageFrame } from "@/components/pages/page-frame";
import { buttonClass } from "@/components/ui/button";
import type { Failure } from "@/lib/preview/failure";
import type { Preview } from "@/lib/preview/schema";
import type { JsonLdNode } from "@/lib/seo/json-ld";
import { FileChooser } from "./file-chooser";
import { PreviewFailure } from "./preview-failure";
import { type Known, PreviewResult } from "./preview-result";

type Props = {
  /** What the address or the preview command asks for. */
  outcome: { preview: Preview } | { failure: Failure } | null;
  /** This site stands for one change alone, so there is nothing to choose. */
  isServed: boolean;
  /** The address of a file; `null` where the site reads none. */
  url: string | null;
  /** Where this page stands, for its form. */
  path: string;
  known: Known | null;
  nodes: readonly JsonLdNode[];
  nonce?: string;
};

/** For whoever reviews a change: give its files, see what it does. */
export function PreviewPage({ outcome, isServed, url, path, known, nodes, nonce }: Props) {
  const t = useTranslations("preview");
  return (
    <PageFrame title={t("title")} lead={t("lead")} nodes={nodes} nonce={nonce} className="max-w-6xl">
      {!isServed && <FileChooser aside={url !== null && <UrlForm url={url} path={path} />} />}
      {outcome && "failure" in outcome && <PreviewFailure failure={outcome.failure} />}
      {outcome && "preview" in outcome && (
        <section aria-labelledby="asked" className={isServed ? "" : "mt-8"}>
          <h2 id="asked" className="text-xl">
            {t("result.title")}
          </h2>
          <PreviewResult preview={outcome.preview} known={known} isOwnBase={isServed} />
        </section>
      )}
    </PageFrame>
  );
}

function UrlForm({ url, path }: { url: string; path: string }) {
  const t = useTranslations("preview");
  return (
    <form method="get" action={path} aria-labelledby="address">
      <h2 id="address" className="text-lg">
        {t("url.title")}
      </h2>
      <p id="address-hint" className="mt-1 text-sm text-pretty text-muted">
        {t("url.hint")}
      </p>
      <div className="mt-2 flex gap-2">
        <input
          type="url"
          name="url"
          required
          maxLength={2000}
          defaultValue={url}
          aria-label={t("url.label")}
          aria-describedby="address-hint"
          placeholder="https://"
          className="h-8 w-full min-w-0 rounded-sm border border-line-strong bg-raised px-2 placeholder:text-muted max-md:h-11 max-md:text-lg"
        />
        <button type="submit" className={`${buttonClass()} max-md:h-11`}>
          {t("url.send")}
        </button>
      </div>
    </form>
  );
}
