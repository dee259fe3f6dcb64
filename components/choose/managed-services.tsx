import { useTranslations } from "next-intl";
import { ProjectLink } from "@/components/project/project-link";
import type { ManagedService } from "@/lib/choose/managed-services";

const MAX_SHOWN = 40;

/** Which of the candidates others run for you, and who does. */
export function ManagedServices({ services }: { services: readonly ManagedService[] }) {
  const t = useTranslations("choose");
  if (services.length === 0) return null;
  return (
    <details className="mt-1 text-sm text-muted">
      <summary className="min-h-6 w-fit pointer-coarse:py-3">{t("managed", { count: services.length })}</summary>
      <dl className="mt-1 flex flex-col gap-1">
        {services.slice(0, MAX_SHOWN).map(({ project, offers }) => (
          <div key={project.slug} className="flex flex-wrap items-center gap-x-3">
            <dt>
              <ProjectLink slug={project.slug} name={project.name} />
            </dt>
            {offers.map(({ slug, name }) => (
              <dd key={slug}>
                <ProjectLink slug={slug} name={name} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </details>
  );
}
