import { useTranslations } from "next-intl";
import { DeferredMeasuring } from "./deferred";

/** Asks the reader, and measures who agrees. @param id of a container of Google Tag Manager */
export function Analytics({ id }: { id: string }) {
  const t = useTranslations("consent");
  const words = {
    label: t("label"),
    ask: t("ask"),
    accepted: t("accepted"),
    declined: t("declined"),
    refused: t("refused"),
    accept: t("accept"),
    decline: t("decline"),
    close: t("close"),
  };
  return <DeferredMeasuring id={id} words={words} />;
}
