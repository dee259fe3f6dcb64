"use client";

import { Command } from "cmdk";
import { Building2, Folder } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { MarkedText } from "@/components/landscape/marked-text";
import type { Snapshot } from "@/lib/snapshot/types";
import { PaletteProject } from "./palette-project";
import { PaletteRow } from "./palette-row";
import { tabFor } from "./tab-for";
import type { PaletteAction } from "./use-palette-actions";
import type { PaletteResults } from "./use-palette-results";
import { usePaletteSteps } from "./use-palette-steps";

type GroupProps = { name: "projects" | "vendors" | "categories" | "actions"; children: ReactNode };

function PaletteGroup({ name, children }: GroupProps) {
  const t = useTranslations("search.groups");
  return (
    <Command.Group
      heading={t(name)}
      className="p-1 [&_[cmdk-group-heading]]:px-2 [&_[cmdk-group-heading]]:py-1 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:text-muted"
    >
      {children}
    </Command.Group>
  );
}

type Finish = (step: () => void, opensCard?: boolean) => void;
type FoundProps = { snapshot: Snapshot; results: PaletteResults; words: readonly string[]; onChoose: Finish };

export function ProjectGroup({ snapshot, results, onChoose }: FoundProps) {
  const { openProject } = usePaletteSteps();
  if (results.projects.length === 0) return null;
  return (
    <PaletteGroup name="projects">
      {results.projects.map((project) => (
        <PaletteProject
          key={project.slug}
          project={project}
          snapshot={snapshot}
          marks={results.marks}
          onChoose={() => onChoose(() => openProject(project.slug), true)}
        />
      ))}
    </PaletteGroup>
  );
}

export function VendorGroup({ snapshot, results, words, onChoose }: FoundProps) {
  const { showOnly } = usePaletteSteps();
  if (results.vendors.length === 0) return null;
  const show = (slug: string) =>
    showOnly({ vendor: [slug], group: tabFor(snapshot, ({ vendors }) => vendors.includes(slug)) });
  return (
    <PaletteGroup name="vendors">
      {results.vendors.map(({ slug, name }) => (
        <PaletteRow
          key={slug}
          value={`vendor:${slug}`}
          icon={<Building2 aria-hidden className="size-4" />}
          onChoose={() => onChoose(() => show(slug))}
        >
          <MarkedText text={name} words={words} />
        </PaletteRow>
      ))}
    </PaletteGroup>
  );
}

export function CategoryGroup({ results, words, onChoose }: Omit<FoundProps, "snapshot">) {
  const { showOnly } = usePaletteSteps();
  if (results.categories.length === 0) return null;
  // Without a tab named, the page opens the one that shows the category.
  const show = (path: string) => showOnly({ category: [path], group: null });
  return (
    <PaletteGroup name="categories">
      {results.categories.map(({ path, name, category }) => (
        <PaletteRow
          key={path}
          value={`category:${path}`}
          icon={<Folder aria-hidden className="size-4" />}
          detail={category}
          onChoose={() => onChoose(() => show(path))}
        >
          <MarkedText text={name} words={words} />
        </PaletteRow>
      ))}
    </PaletteGroup>
  );
}

type ActionProps = { actions: readonly PaletteAction[]; words: readonly string[]; onChoose: Finish };

export function ActionGroup({ actions, words, onChoose }: ActionProps) {
  if (actions.length === 0) return null;
  return (
    <PaletteGroup name="actions">
      {actions.map(({ id, label, icon: Icon, run, isKept }) => (
        <PaletteRow
          key={id}
          value={`action:${id}`}
          icon={<Icon aria-hidden className="size-4" />}
          onChoose={() => (isKept ? void run() : onChoose(() => void run()))}
        >
          <MarkedText text={label} words={words} />
        </PaletteRow>
      ))}
    </PaletteGroup>
  );
}
