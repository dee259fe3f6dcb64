import { useTranslations } from "next-intl";

const LINES = ["w-11/12", "w-4/5", "w-2/3", "w-11/12", "w-1/2"];

/** Holds the place of what is still on its way. */
export function SheetSkeleton({ name }: { name?: string }) {
  const t = useTranslations("project.sheet");
  return (
    <div>
      <span role="status" className="sr-only">
        {name ? t("loading", { name }) : t("loadingAny")}
      </span>
      {[0, 1].map((section) => (
        <div
          key={section}
          aria-hidden
          className="flex animate-pulse flex-col gap-2.5 border-t border-line py-4 motion-reduce:animate-none"
        >
          <div className="h-4 w-28 rounded-sm bg-sunken" />
          {LINES.map((width, index) => (
            <div key={index} className={`h-3 rounded-sm bg-sunken ${width}`} />
          ))}
        </div>
      ))}
    </div>
  );
}
