"use client";

import { type FormEvent, type ReactNode, startTransition } from "react";
import { useLocale } from "next-intl";
import { useRouter } from "@/lib/i18n/navigation";
import { routes } from "@/lib/routes";
import { localizedPath } from "@/lib/seo/addresses";

/** Sends its fields as the query of the setup page; where scripts run, as soon as one of them changes. */
export function SetupForm({ label, children }: { label: string; children: ReactNode }) {
  const router = useRouter();
  const locale = useLocale();

  function handle(event: FormEvent<HTMLFormElement>) {
    const entries = [...new FormData(event.currentTarget)].map(([name, value]) => [name, String(value)]);
    const query = new URLSearchParams(entries.filter(([, value]) => value !== "")).toString();
    if (event.type === "submit") event.preventDefault();
    startTransition(() => router.replace(`${routes.embedSetup()}?${query}`, { scroll: false }));
  }

  return (
    <form
      method="get"
      action={localizedPath(routes.embedSetup(), locale)}
      aria-label={label}
      onChange={handle}
      onSubmit={handle}
      className="flex flex-col items-start gap-6"
    >
      {/* Boxes that are not ticked are not sent: this says that the form was. */}
      <input type="hidden" name="set" value="1" />
      {children}
    </form>
  );
}
