import { useLocale } from "next-intl";
import { Monogram } from "@/components/ui/monogram";
import { cn } from "@/lib/cn";
import type { WallSize } from "@/lib/logo-wall/params";
import type { Wall } from "@/lib/query/resolve-wall";
import { apiRoutes, routes } from "@/lib/routes";
import { localizedPath } from "@/lib/seo/addresses";

const COLUMNS: Record<WallSize, string> = {
  small: "grid-cols-[repeat(auto-fill,minmax(4.5rem,1fr))] gap-1.5",
  medium: "grid-cols-[repeat(auto-fill,minmax(7rem,1fr))] gap-2",
  large: "grid-cols-[repeat(auto-fill,minmax(11rem,1fr))] gap-3",
};

/** Pictures, and not cells of sheets: a browser prints them without being asked to print backgrounds. */
export function LogoWall({ wall: { projects, pictures, params } }: { wall: Wall }) {
  const locale = useLocale();
  return (
    <ul className={cn("grid", COLUMNS[params.size])}>
      {projects.map(({ slug, name, color }) => {
        const hash = pictures?.get(slug);
        return (
          <li key={slug} className="break-inside-avoid">
            {/* Thousands of them: a plain link is half the page. */}
            <a
              href={localizedPath(routes.project(slug), locale)}
              title={name}
              className="block rounded-sm border border-line bg-plate p-1.5 text-plate-ink hover:border-line-strong"
            >
              {hash ? (
                // The server made it in the size and format that is shown.
                // eslint-disable-next-line @next/next/no-img-element
                <img
                  src={apiRoutes.logo(hash)}
                  alt={params.names ? "" : name}
                  width={320}
                  height={240}
                  loading="lazy"
                  className="aspect-4/3 w-full object-contain"
                />
              ) : (
                <Monogram slug={slug} name={name} color={color} className="aspect-4/3 w-full" />
              )}
              <span
                className={
                  params.names ? "mt-1 line-clamp-2 min-h-8 text-center text-xs" : cn("sr-only", hash && "hidden")
                }
              >
                {name}
              </span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}
