"use client";

import { useTranslations } from "next-intl";
import {
  type FocusEvent,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { cn } from "@/lib/cn";
import { Link } from "@/lib/i18n/navigation";
import { nextTile } from "@/lib/landscape/spatial";
import { GraphEdges } from "./graph-edges";
import type { DrawnEdge } from "./drawn-edge";

export type DrawnNode = {
  slug: string;
  name: string;
  href: string;
  isCenter: boolean;
  x: number;
  y: number;
  width: number;
  height: number;
  logo: ReactNode;
};

type Props = { width: number; height: number; nodes: readonly DrawnNode[]; edges: readonly DrawnEdge[] };

/** A hub has a hundred of them; these say what pointing at it means. */
const MAX_SAID = 3;

const isNear = (slug: string, active: string, edges: readonly DrawnEdge[]) =>
  edges.some(({ source, target }) => (source === slug && target === active) || (target === slug && source === active));

/** Lights up what a project that is pointed at or focused has to do with others, and says it in words. */
export function GraphView({ width, height, nodes, edges }: Props) {
  const t = useTranslations("relations.graph");
  const [active, setActive] = useState<string | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const said = active === null ? [] : edges.filter(({ source, target }) => source === active || target === active);

  // Where the frame is narrower than the graph, its middle is what the page is about.
  useLayoutEffect(() => {
    const element = frame.current;
    if (element) element.scrollLeft = (element.scrollWidth - element.clientWidth) / 2;
  }, [width]);

  function slugAt(event: PointerEvent | FocusEvent): string | null {
    return event.target instanceof Element
      ? (event.target.closest("[data-node]")?.getAttribute("data-node") ?? null)
      : null;
  }

  function handleKey(event: KeyboardEvent<HTMLElement>) {
    if (!/^Arrow/.test(event.key) || event.altKey || event.ctrlKey || event.metaKey) return;
    const links = [...event.currentTarget.querySelectorAll<HTMLElement>("a[data-node]")];
    const at = links.findIndex((link) => link === event.target);
    if (at < 0) return;
    event.preventDefault();
    const next = nextTile(
      links.map((link) => link.getBoundingClientRect()),
      at,
      event.key,
    );
    links[next]?.focus();
  }

  return (
    <>
      <p className="mb-2 text-sm text-pretty text-muted noscript:hidden">{t("hint")}</p>
      <div
        ref={frame}
        role="region"
        aria-label={t("label")}
        tabIndex={0}
        className="overflow-x-auto rounded-md bg-sunken"
      >
        <div
          className="relative mx-auto"
          style={{ width, height }}
          onPointerOver={(event) => setActive(slugAt(event))}
          onPointerLeave={() => setActive(null)}
          onFocus={(event) => setActive(slugAt(event))}
          onBlur={() => setActive(null)}
          onKeyDown={handleKey}
        >
          <GraphEdges width={width} height={height} edges={edges} active={active} />
          <ul>
            {nodes.map(({ slug, name, href, isCenter, x, y, logo, ...size }) => (
              <li key={slug}>
                <Link
                  href={href}
                  prefetch={false}
                  data-node={slug}
                  aria-label={isCenter ? t("center", { name }) : undefined}
                  aria-description={edges.find(({ source, target }) => source === slug || target === slug)?.says}
                  title={name}
                  className={cn(
                    "absolute flex items-center gap-2 rounded-sm border bg-raised pr-2 transition-opacity duration-150",
                    isCenter ? "border-accent text-lg font-strong" : "border-line-strong text-sm",
                    active !== null && active !== slug && !isNear(slug, active, edges) && "opacity-35",
                  )}
                  style={{ ...size, left: x - size.width / 2, top: y - size.height / 2 }}
                >
                  <span className="grid h-full shrink-0 place-items-center rounded-l-sm bg-plate px-0.5">{logo}</span>
                  <span className="min-w-0 truncate">{name}</span>
                </Link>
              </li>
            ))}
          </ul>
        </div>
      </div>
      <p className="mt-2 min-h-6 text-sm" aria-hidden>
        {said
          .slice(0, MAX_SAID)
          .map(({ says }) => says)
          .join(" ")}
        {said.length > MAX_SAID && ` ${t("more", { count: said.length - MAX_SAID })}`}
      </p>
    </>
  );
}
