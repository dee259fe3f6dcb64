import { MONOGRAM_BOX, monogramShapes } from "@/lib/logos/monogram-shapes";

type Props = { slug: string; name: string; color?: string; className?: string };

/** Stands in for a logo. */
export function Monogram({ slug, name, color, className }: Props) {
  return (
    <svg
      aria-hidden
      viewBox={MONOGRAM_BOX}
      className={className}
      dangerouslySetInnerHTML={{ __html: monogramShapes({ slug, name, color }) }}
    />
  );
}
