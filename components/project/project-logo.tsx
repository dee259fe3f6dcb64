import { useTranslations } from "next-intl";
import { Monogram } from "@/components/ui/monogram";
import { cn } from "@/lib/cn";
import { apiRoutes } from "@/lib/routes";

type Props = { project: { slug: string; name: string; logo: string | null; color?: string }; className?: string };

const PLATE =
  "border-line bg-plate text-plate-ink grid aspect-4/3 shrink-0 place-items-center overflow-hidden rounded-md border";

export function BlankPlate({ className }: { className?: string }) {
  return <div aria-hidden className={cn(PLATE, className)} />;
}

/** The logo on its light plate. Where there is none, letters on a stone of the project's own colour. */
export function ProjectLogo({ project, className }: Props) {
  const t = useTranslations("project");
  return (
    <div className={cn(PLATE, className)}>
      {project.logo ? (
        // The server made it in the size and format that is shown.
        // eslint-disable-next-line @next/next/no-img-element
        <img
          src={apiRoutes.logo(project.logo)}
          alt={t("logoAlt", { name: project.name })}
          width={320}
          height={240}
          className="size-full object-contain p-[7%]"
        />
      ) : (
        <Monogram slug={project.slug} name={project.name} color={project.color} className="size-full p-[4%]" />
      )}
    </div>
  );
}
