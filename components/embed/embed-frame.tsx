"use client";

import { useEffect, useRef } from "react";
import { styleOfVariables } from "@/lib/embed/look";
import { type FrameMessage, isHello, readHostMessage } from "@/lib/embed/messages";

/**
 * Talks with the page around the frame: how high the content is, and, where our script answers there, which card is to
 * be opened over that page. Nothing is sent but to the parent, nothing heard but from it.
 */
export function EmbedFrame({ closeLabel }: { closeLabel: string }) {
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const root = place.current?.parentElement;
    if (!root || window.parent === window) return;
    return talk(root, closeLabel);
  }, [closeLabel]);
  return <span ref={place} hidden />;
}

const say = (message: FrameMessage, origin: string) => window.parent.postMessage(message, origin);

function talk(root: HTMLElement, closeLabel: string): () => void {
  /** Origin of the page around, once our script has answered from it. */
  let host: string | null = null;
  const stopping = new AbortController();
  const options = { signal: stopping.signal, capture: true };

  window.addEventListener(
    "message",
    ({ source, origin, data }: MessageEvent<unknown>) => {
      if (source !== window.parent) return;
      if (isHello(data)) say({ cairn: "ready" }, "*");
      const variables = readHostMessage(data);
      if (!variables) return;
      host = origin;
      for (const [name, value] of Object.entries(styleOfVariables(variables))) root.style.setProperty(name, value);
    },
    options,
  );
  window.addEventListener(
    "click",
    (event) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[href]") : null;
      if (!link) return;
      const title = link.dataset.card;
      const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
      if (title !== undefined && host !== null && isPlain) {
        event.preventDefault();
        const address = new URL(link.href);
        address.searchParams.set("dialog", "true");
        say({ cairn: "open", address: address.href, title, close: closeLabel }, host);
      }
      // Before the framework sees it, which would open the page here, where it may not be framed.
      link.target ||= "_blank";
      link.relList.add("noopener");
    },
    options,
  );
  window.addEventListener(
    "keydown",
    ({ key }) => {
      if (key === "Escape" && host !== null) say({ cairn: "close" }, host);
    },
    options,
  );
  // How high it is, is no secret, and who is around is not known yet.
  const sizes = new ResizeObserver(() =>
    say({ cairn: "height", height: Math.ceil(root.getBoundingClientRect().height) }, "*"),
  );
  sizes.observe(root);
  say({ cairn: "ready" }, "*");
  return () => {
    stopping.abort();
    sizes.disconnect();
  };
}
