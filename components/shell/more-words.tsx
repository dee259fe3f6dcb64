"use client";

import { type AbstractIntlMessages, NextIntlClientProvider, useLocale, useMessages } from "next-intl";
import { type ReactNode, useMemo } from "react";

/** Adds the words of a page to those that every page has. */
export function MoreWords({ messages, children }: { messages: AbstractIntlMessages; children: ReactNode }) {
  const [common, locale] = [useMessages(), useLocale()];
  const all = useMemo(() => ({ ...common, ...messages }), [common, messages]);
  return (
    <NextIntlClientProvider locale={locale} messages={all}>
      {children}
    </NextIntlClientProvider>
  );
}
