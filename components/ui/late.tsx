"use client";

import { type ComponentType, createElement, type ReactNode, useEffect, useState, useSyncExternalStore } from "react";

type Waiting = { whileLoading?: ReactNode };

/**
 * A component of which the code comes when it is drawn, or before that with `load`. Code that is there is drawn at
 * once: React's own `lazy` first shows that it waits, and holds the rest back for a third of a second.
 * @param fetch rejects where the code can't be had, which is then an error of the drawing
 */
export function late<Props extends object>(fetch: () => Promise<ComponentType<Props>>) {
  let found: ComponentType<Props> | null = null;
  let coming: Promise<void> | null = null;
  const waiting = new Set<() => void>();
  const load = () => {
    coming ??= fetch().then(
      (component) => {
        found = component;
        for (const tell of waiting) tell();
      },
      (error: unknown) => {
        coming = null;
        throw error;
      },
    );
    return coming;
  };
  const subscribe = (tell: () => void) => {
    waiting.add(tell);
    return () => void waiting.delete(tell);
  };

  function Late({ whileLoading, ...props }: Props & Waiting) {
    const component = useSyncExternalStore(
      subscribe,
      () => found,
      () => null,
    );
    const [problem, setProblem] = useState<{ error: unknown } | null>(null);
    useEffect(() => {
      load().catch((error: unknown) => setProblem({ error }));
    }, []);
    if (problem) throw problem.error;
    return component ? createElement(component, props as unknown as Props) : whileLoading;
  }
  /** Ahead of the drawing; what fails here is tried again by it. */
  Late.load = () => load().catch(() => {});
  return Late;
}

export type Late<Props extends object> = ReturnType<typeof late<Props>>;
