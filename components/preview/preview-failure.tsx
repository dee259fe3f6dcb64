import { useTranslations } from "next-intl";
import { ErrorState } from "@/components/ui/error-state";
import type { Failure } from "@/lib/preview/failure";

export function PreviewFailure({ failure }: { failure: Failure | "offline" }) {
  const t = useTranslations("preview");
  return <ErrorState title={t("failed")} text={t(`failures.${failure}`)} />;
}
