"use client";

import { useMutation, useQuery } from "@tanstack/react-query";
import { FileUp, FolderUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ChangeEvent, type DragEvent, type ReactNode, type RefObject, useEffect, useRef, useState } from "react";
import { Button, buttonClass } from "@/components/ui/button";
import { cn } from "@/lib/cn";
import { previewFiles } from "@/lib/query/preview-files";
import { snapshotQuery } from "@/lib/query/snapshot-query";
import { apiRoutes } from "@/lib/routes";
import { PreviewFailure } from "./preview-failure";
import { PreviewResult } from "./preview-result";
import { type NamedFile, readChosen, readDrop } from "./read-drop";

/**
 * Takes files by dropping or choosing, and shows what they change. Without scripts the form is answered with a text.
 * `aside` is another way to name a file, beside this one.
 */
export function FileChooser({ aside }: { aside: ReactNode }) {
  const t = useTranslations("preview");
  const [isOver, setIsOver] = useState(false);
  const { mutate, data, isPending, variables } = useMutation({
    mutationFn: async (files: readonly NamedFile[]) =>
      files.length === 0 ? { failure: "no-files" as const } : previewFiles(files),
  });
  const fileField = useRef<HTMLInputElement>(null);
  const folderField = useRef<HTMLInputElement>(null);

  function handleChoice({ target }: ChangeEvent<HTMLInputElement>) {
    mutate(readChosen([...(target.files ?? [])]));
    // The same files can be chosen again once they are mended.
    target.value = "";
  }

  async function handleDrop(event: DragEvent) {
    event.preventDefault();
    setIsOver(false);
    mutate(await readDrop(event.dataTransfer));
  }

  const field = { type: "file", name: "files", multiple: true, onChange: handleChoice } as const;
  return (
    <>
      <div className="grid items-start gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,1fr)_20rem]" data-print="hide">
        <section aria-labelledby="files">
          <h2 id="files" className="text-lg">
            {t("files.title")}
          </h2>
          <p className="mt-1 max-w-3xl text-sm text-pretty text-muted">{t("files.hint")}</p>
          <form
            method="post"
            encType="multipart/form-data"
            action={apiRoutes.preview()}
            onDragOver={(event) => {
              event.preventDefault();
              setIsOver(true);
            }}
            onDragLeave={() => setIsOver(false)}
            onDrop={(event) => void handleDrop(event)}
            className={cn(
              "mt-3 flex flex-wrap items-center gap-x-3 gap-y-2 rounded-md border border-dashed border-line-strong px-4 py-5",
              isOver && "border-solid border-accent bg-accent-soft",
            )}
          >
            <span className="contents noscript:hidden">
              <Choose field={fileField} word={t("files.choose")} icon={FileUp} isMain isBusy={isPending} />
              <Choose field={folderField} word={t("files.chooseFolder")} icon={FolderUp} isBusy={isPending} />
              <span className="text-muted pointer-coarse:hidden">{t("files.drop")}</span>
            </span>
            <input
              {...field}
              ref={fileField}
              accept=".yml,.yaml,application/yaml,text/yaml"
              aria-label={t("files.choose")}
              className="not-noscript:hidden"
            />
            <FolderField field={folderField} onChange={handleChoice} label={t("files.chooseFolder")} />
            <button type="submit" className={cn(buttonClass({ variant: "primary" }), "not-noscript:hidden")}>
              {t("files.send")}
            </button>
          </form>
        </section>
        {aside}
      </div>
      <div role="status" className={cn("text-muted", isPending && "mt-4")}>
        {isPending && t("files.working", { count: variables.length })}
      </div>
      {!isPending && data && ("failure" in data ? <PreviewFailure failure={data.failure} /> : <Result {...data} />)}
    </>
  );
}

type ChooseProps = {
  field: RefObject<HTMLInputElement | null>;
  word: string;
  icon: typeof FileUp;
  isMain?: true;
  isBusy: boolean;
};

function Choose({ field, word, icon: Icon, isMain, isBusy }: ChooseProps) {
  return (
    <Button variant={isMain ? "primary" : "outline"} disabled={isBusy} onClick={() => field.current?.click()}>
      <Icon aria-hidden />
      {word}
    </Button>
  );
}

type FolderProps = {
  field: RefObject<HTMLInputElement | null>;
  onChange: (event: ChangeEvent<HTMLInputElement>) => void;
  label: string;
};

/** React has no name for the attribute that makes it choose folders. */
function FolderField({ field, onChange, label }: FolderProps) {
  useEffect(() => field.current?.setAttribute("webkitdirectory", ""), [field]);
  return <input ref={field} type="file" multiple onChange={onChange} aria-label={label} className="hidden" />;
}

function Result({ preview }: { preview: Parameters<typeof PreviewResult>[0]["preview"] }) {
  const t = useTranslations("preview");
  const heading = useRef<HTMLHeadingElement>(null);
  const { data: snapshot } = useQuery(snapshotQuery());
  // It stands below what was pressed, out of sight on a phone.
  useEffect(() => heading.current?.focus(), [preview]);
  return (
    <section aria-labelledby="result" className="mt-8">
      <h2 id="result" ref={heading} tabIndex={-1} className="scroll-mt-16 text-xl outline-none">
        {t("result.title")}
      </h2>
      <PreviewResult preview={preview} known={snapshot ?? null} />
    </section>
  );
}
