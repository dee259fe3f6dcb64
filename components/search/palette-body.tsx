"use client";

import { Command } from "cmdk";
import { Search } from "lucide-react";
import { useTranslations } from "next-intl";
import { type RefObject, useDeferredValue, useState } from "react";
import { findByName } from "./find-by-name";
import { ActionGroup, CategoryGroup, ProjectGroup, VendorGroup } from "./palette-groups";
import { PaletteHints } from "./palette-hints";
import { usePaletteActions } from "./use-palette-actions";
import { usePaletteData } from "./use-palette-data";
import { usePaletteResults } from "./use-palette-results";

const MAX_ACTIONS = 6;
const GROUPS = { projects: ProjectGroup, vendors: VendorGroup, categories: CategoryGroup } as const;
const PROJECTS_FIRST = ["projects", "vendors", "categories"] as const;
const PROJECTS_LAST = ["vendors", "categories", "projects"] as const;

type Props = { input: RefObject<HTMLInputElement | null>; onDone: (opensCard: boolean) => void };

/** The field and what it finds. @param onDone called once something was chosen */
export function PaletteBody({ input, onDone }: Props) {
  const t = useTranslations("search");
  const [letters, setLetters] = useState("");
  const query = useDeferredValue(letters.trim());
  const { snapshot, hits, isWhole, isError } = usePaletteData(query);
  const results = usePaletteResults(snapshot, hits, query);
  const allActions = usePaletteActions();
  const actions = query === "" ? allActions : findByName(allActions, ({ label }) => [label], query, MAX_ACTIONS);
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  // What is called so comes before what merely belongs to it: "red hat" is a vendor before it is that vendor's projects.
  const order = results.isProjectName ? PROJECTS_FIRST : PROJECTS_LAST;
  const values = [...order.flatMap((name) => results.values[name]), ...actions.map(({ id }) => `action:${id}`)];
  // Whenever the answers change, the best of them is the one that Enter takes.
  const key = values.join(" ");
  const [choice, setChoice] = useState({ key, value: values[0] ?? "" });
  if (choice.key !== key) setChoice({ key, value: values[0] ?? "" });

  function choose(step: () => void, opensCard = false) {
    step();
    onDone(opensCard);
  }

  return (
    <Command
      label={t("title")}
      shouldFilter={false}
      vimBindings={false}
      loop
      value={choice.value}
      onValueChange={(value) => setChoice({ key, value })}
      className="flex min-h-0 flex-1 flex-col"
    >
      <div className="flex items-center gap-3 border-b border-line px-4">
        <Search aria-hidden className="size-4 shrink-0 text-muted" />
        <Command.Input
          ref={input}
          value={letters}
          onValueChange={setLetters}
          placeholder={t("placeholder")}
          className="h-12 min-w-0 flex-1 bg-transparent text-lg outline-none placeholder:text-muted"
        />
      </div>
      <Command.List label={t("results")} className="min-h-0 flex-1 overflow-y-auto overscroll-contain">
        {snapshot &&
          order.map((name) => {
            const Group = GROUPS[name];
            return <Group key={name} snapshot={snapshot} results={results} words={words} onChoose={choose} />;
          })}
        <ActionGroup actions={actions} words={words} onChoose={choose} />
        {query !== "" && values.length === 0 && (isWhole || isError) && (
          <p className="px-4 py-8 text-center text-muted">{t("none", { query })}</p>
        )}
        {isError && <p className="px-4 py-3 text-sm text-warn">{t("noData")}</p>}
        {!isWhole && !isError && query !== "" && <p className="px-4 py-3 text-sm text-muted">{t("waiting")}</p>}
      </Command.List>
      <p role="status" className="sr-only">
        {query !== "" && (isWhole || isError) ? t("count", { count: values.length }) : ""}
      </p>
      <PaletteHints />
    </Command>
  );
}
