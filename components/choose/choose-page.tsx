import { useTranslations } from "next-intl";
import { JsonLdScript } from "@/components/project/json-ld-script";
import { WayUp } from "@/components/ui/way-up";
import type { Choice } from "@/lib/choose/choice-of";
import { routes } from "@/lib/routes";
import type { JsonLdNode } from "@/lib/seo/json-ld";
import { ChooseScope } from "./choose-scope";
import { ChooseStart } from "./choose-start";
import { QuestionPage } from "./question-page";

type Props = { choice: Choice; nodes: readonly JsonLdNode[]; nonce?: string };

/** From all projects to the few worth comparing, by questions whose answers are the map's own filters. */
export function ChoosePage({ choice, nodes, nonce }: Props) {
  const t = useTranslations("choose");
  return (
    <main
      id="main"
      tabIndex={-1}
      className="mx-auto w-full max-w-6xl flex-1 px-4 pt-5 pb-12 outline-none sm:px-6 lg:px-8"
    >
      <JsonLdScript nodes={nodes} nonce={nonce} />
      <WayUp label={t("breadcrumb")} steps={[{ name: t("map"), href: routes.landscape() }]} />
      <h1 className="mt-6 text-2xl">{t("title")}</h1>
      {choice.isBegun && <ChooseScope choice={choice} />}
      {choice.isBegun ? <QuestionPage choice={choice} /> : <ChooseStart choice={choice} />}
    </main>
  );
}
