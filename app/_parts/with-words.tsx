import { getMessages, setRequestLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { MoreWords } from "@/components/shell/more-words";
import { type Namespace, pickMessages } from "@/lib/i18n/messages";

type PageProps = { params: Promise<{ locale: string }> };

/** A page with the words that its components in the browser need; what renders on the server has them all anyway. */
export function withWords<Props extends PageProps>(
  parts: readonly Namespace[],
  page: (props: Props) => Promise<ReactNode>,
) {
  return async function PageWithWords(props: Props) {
    setRequestLocale((await props.params).locale);
    // Called, not rendered: its redirects and "not found" are the answer's.
    const content = await page(props);
    return <MoreWords messages={pickMessages(await getMessages(), parts)}>{content}</MoreWords>;
  };
}
