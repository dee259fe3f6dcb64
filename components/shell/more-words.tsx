"use client";

import { type AbstractIntlMessages, NextIntlClientProvider, useMessages } from "next-intl";
import { type ReactNode, useMemo } from "react";

/** Adds the words of a page to those that every page has. */
export function MoreWords({ messages, children }: { messages: AbstractIntlMessages; children: ReactNode }) {
  const common = useMessages();
  const all = useMemo(() => ({ ...common, ...messages }), [common, messages]);
  return <NextIntlClientProvider messages={all}>{children}</NextIntlClientProvider>;
}
