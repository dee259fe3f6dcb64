"use client";

import { Combobox } from "@base-ui/react/combobox";
import { useQuery } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useId, useMemo, useState } from "react";
import { findByName } from "@/components/search/find-by-name";
import { buttonClass } from "@/components/ui/button";
import { MENU_POPUP } from "@/components/ui/menu-class";
import { cn } from "@/lib/cn";
import { comparePath } from "@/lib/compare/params";
import { getPathname, useRouter } from "@/lib/i18n/navigation";
import { snapshotQuery } from "@/lib/query/snapshot-query";
import { routes } from "@/lib/routes";
import type { SnapshotProject } from "@/lib/snapshot/types";
import { ProjectOption } from "./project-option";

const MAX_OPTIONS = 12;

type Props = { slugs: readonly string[]; isOnlyDifferences: boolean };

/** Finds a project by name and adds it as the last column. Without scripts the same form sends the name as typed. */
export function AddProject({ slugs, isOnlyDifferences }: Props) {
  const t = useTranslations("compare.add");
  const router = useRouter();
  const locale = useLocale();
  const id = useId();
  const [name, setName] = useState("");
  const [isWanted, setIsWanted] = useState(false);
  const { data: snapshot, isError } = useQuery({ ...snapshotQuery(), enabled: isWanted });
  const found = useMemo(() => {
    const open = snapshot?.projects.filter(({ slug }) => !slugs.includes(slug)) ?? [];
    return findByName(open, (project) => [project.name], name, MAX_OPTIONS);
  }, [snapshot, slugs, name]);

  function handleChoice(project: SnapshotProject | null) {
    if (!project) return;
    setName("");
    router.push(comparePath([...slugs, project.slug], isOnlyDifferences), { scroll: false });
  }

  return (
    <form
      action={getPathname({ href: routes.compare(), locale })}
      data-print="hide"
      className="flex flex-wrap items-center gap-2 max-sm:w-full"
    >
      {slugs.length > 0 && <input type="hidden" name="projects" value={slugs.join(",")} />}
      <label htmlFor={id} className="text-sm whitespace-nowrap text-muted max-sm:w-full">
        {t("label")}
      </label>
      <Combobox.Root
        items={found}
        filter={null}
        itemToStringLabel={(project: SnapshotProject) => project.name}
        value={null}
        onValueChange={handleChoice}
        inputValue={name}
        onInputValueChange={(text, { reason }) => reason !== "item-press" && setName(text)}
        autoHighlight
      >
        <Combobox.Input
          id={id}
          name="projects"
          required
          autoComplete="off"
          placeholder={t("placeholder")}
          onFocus={() => setIsWanted(true)}
          className="h-8 w-56 min-w-0 rounded-sm border border-line-strong bg-raised px-2.5 placeholder:text-muted max-sm:flex-1 pointer-coarse:h-11"
        />
        <Combobox.Portal>
          <Combobox.Positioner sideOffset={4} align="start" className="z-40 outline-none">
            <Combobox.Popup className={cn(MENU_POPUP, "w-72", name.trim() === "" && "hidden")}>
              <Combobox.Status className="px-2 py-1.5 text-sm text-muted empty:hidden">
                {isError ? t("failed") : !snapshot ? t("loading") : null}
              </Combobox.Status>
              <Combobox.Empty className="px-2 py-1.5 text-sm text-muted empty:hidden">
                {snapshot && name.trim() !== "" ? t("nothing") : null}
              </Combobox.Empty>
              <Combobox.List>
                {(project: SnapshotProject) =>
                  snapshot && <ProjectOption key={project.slug} project={project} snapshot={snapshot} />
                }
              </Combobox.List>
            </Combobox.Popup>
          </Combobox.Positioner>
        </Combobox.Portal>
      </Combobox.Root>
      {isOnlyDifferences && <input type="hidden" name="differences" value="true" />}
      <button type="submit" className={buttonClass()}>
        <Plus aria-hidden />
        {t("submit")}
      </button>
    </form>
  );
}
