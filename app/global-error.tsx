"use client";

import { Button, buttonClass } from "@/components/ui/button";
import { MessagePage } from "@/components/ui/message-page";
import { LANGUAGE_TAGS } from "@/lib/i18n/routing";
import { routes } from "@/lib/routes";
import { localizedPath } from "@/lib/seo/addresses";
import en from "@/messages/en/errors.json";
import zh from "@/messages/zh/errors.json";
import "./globals.css";

type Props = { retry: () => void };

/** The last resort: the layout itself failed, so nothing that it gives can be used here. */
export default function GlobalError({ retry }: Props) {
  const isChinese = typeof window !== "undefined" && /^\/zh(\/|$)/.test(window.location.pathname);
  const [locale, words] = isChinese ? (["zh", zh.failed] as const) : (["en", en.failed] as const);
  return (
    <html lang={LANGUAGE_TAGS[locale]} suppressHydrationWarning>
      <body className="flex min-h-dvh flex-col bg-paper text-ink antialiased">
        <title>{words.title}</title>
        <MessagePage title={words.title} text={words.text}>
          <div className="flex flex-wrap gap-2">
            <Button variant="primary" onClick={retry}>
              {words.retry}
            </Button>
            <a href={localizedPath(routes.landscape(), locale)} className={buttonClass()}>
              {words.map}
            </a>
          </div>
        </MessagePage>
      </body>
    </html>
  );
}
