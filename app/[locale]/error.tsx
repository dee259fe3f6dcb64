"use client";

import { useTranslations } from "next-intl";
import { Button, buttonClass } from "@/components/ui/button";
import { MessagePage } from "@/components/ui/message-page";
import { Link } from "@/lib/i18n/navigation";
import { routes } from "@/lib/routes";

type Props = { error: Error & { digest?: string }; retry: () => void };

export default function ErrorPage({ error, retry }: Props) {
  const t = useTranslations("errors.failed");
  return (
    <MessagePage title={t("title")} text={t("text")}>
      <div className="flex flex-wrap gap-2">
        <Button variant="primary" onClick={retry}>
          {t("retry")}
        </Button>
        <Link href={routes.landscape()} className={buttonClass()}>
          {t("map")}
        </Link>
      </div>
      {error.digest && <p className="text-sm text-muted">{t("code", { digest: error.digest })}</p>}
    </MessagePage>
  );
}
