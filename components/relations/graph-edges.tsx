import { cn } from "@/lib/cn";
import { RELATION_KINDS } from "@/lib/model/types";
import { isSymmetric } from "@/lib/relations/neighbourhood";
import type { DrawnEdge } from "./drawn-edge";
import { EDGE_LOOKS } from "./edge-looks";

type Props = { width: number; height: number; edges: readonly DrawnEdge[]; active: string | null };

/** The lines between the plates, with an arrow from who says it to whom it is said of. The list says them in words. */
export function GraphEdges({ width, height, edges, active }: Props) {
  return (
    <svg aria-hidden width={width} height={height} viewBox={`0 0 ${width} ${height}`} className="absolute inset-0">
      <defs>
        {RELATION_KINDS.map((kind) => (
          <marker
            key={kind}
            id={`arrow-${kind}`}
            viewBox="0 0 10 10"
            refX="9"
            refY="5"
            markerWidth="9"
            markerHeight="9"
            markerUnits="userSpaceOnUse"
            orient="auto"
          >
            <path d="M0 1 9 5 0 9Z" fill={EDGE_LOOKS[kind].color} />
          </marker>
        ))}
      </defs>
      {edges.map(({ source, target, kind, from, to }) => {
        const isActive = source === active || target === active;
        const { dash, width: strokeWidth, color } = EDGE_LOOKS[kind];
        return (
          <line
            key={`${source} ${kind} ${target}`}
            x1={from.x}
            y1={from.y}
            x2={to.x}
            y2={to.y}
            stroke={color}
            strokeWidth={strokeWidth}
            strokeDasharray={dash}
            markerEnd={isSymmetric(kind) ? undefined : `url(#arrow-${kind})`}
            className={cn("transition-opacity duration-150", active !== null && !isActive && "opacity-15")}
          />
        );
      })}
    </svg>
  );
}
