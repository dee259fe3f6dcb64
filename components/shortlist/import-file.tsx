"use client";

import { FileUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ChangeEvent, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import type { ReadYaml } from "@/lib/shortlist/from-yaml";
import { IncomingActions } from "./incoming-actions";

type Incoming = { name: string; read: ReadYaml | null };

/** Reads a list from a file of the reader's. What it holds is taken over by a second choice. */
export function ImportFile() {
  const t = useTranslations("shortlist");
  const field = useRef<HTMLInputElement>(null);
  const [incoming, setIncoming] = useState<Incoming | null>(null);

  async function handleFile(event: ChangeEvent<HTMLInputElement>) {
    const input = event.target;
    const file = input.files?.[0];
    if (!file) return;
    const { fromYaml, MAX_FILE_BYTES } = await import("@/lib/shortlist/from-yaml");
    const read = file.size > MAX_FILE_BYTES ? null : fromYaml(await file.text());
    setIncoming({ name: file.name, read });
    // The same file can be chosen again.
    input.value = "";
  }

  return (
    <>
      <Button onClick={() => field.current?.click()}>
        <FileUp aria-hidden />
        {t("actions.import")}
      </Button>
      <input
        ref={field}
        type="file"
        accept=".yml,.yaml,application/yaml,text/yaml"
        aria-label={t("actions.import")}
        tabIndex={-1}
        onChange={(event) => void handleFile(event)}
        className="hidden"
      />
      {incoming && <Offer {...incoming} onClose={() => setIncoming(null)} />}
    </>
  );
}

function Offer({ name, read, onClose }: Incoming & { onClose: () => void }) {
  const t = useTranslations("shortlist");
  if (!read)
    return (
      <p role="alert" className="w-full text-bad">
        {t("file.none")}
      </p>
    );
  return (
    <section aria-label={name} className="w-full rounded-md border border-line p-3">
      <p role="status">
        {t("incoming.title", { count: read.entries.length })}{" "}
        <span className="text-muted">{t("incoming.fromFile", { name })}</span>
        {read.refused > 0 && <span className="block text-warn">{t("file.refused", { count: read.refused })}</span>}
      </p>
      <div className="flex flex-wrap items-end gap-2">
        <IncomingActions entries={read.entries} onDone={onClose} />
        <Button variant="quiet" onClick={onClose}>
          {t("incoming.cancel")}
        </Button>
      </div>
    </section>
  );
}
