import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button";
import { LINK_CLASS } from "@/components/ui/link-class";
import { QueryLink } from "./query-link";

type Props = { left: number; onMore: () => void; watch: (end: HTMLElement | null) => void | (() => void) };

/** The end of what is rendered of a list. It grows by itself; the button is for those whose browser doesn't see it. */
export function ListEnd({ left, onMore, watch }: Props) {
  const t = useTranslations("landscape.growing");
  if (left <= 0) return null;
  return (
    <div ref={watch} className="flex flex-col items-center gap-2 p-4">
      <button type="button" className={buttonClass()} onClick={onMore}>
        {t("more", { left })}
      </button>
      <noscript>
        <QueryLink patch={{ view: "map" }} className={LINK_CLASS}>
          {t("withoutScript")}
        </QueryLink>
      </noscript>
    </div>
  );
}
