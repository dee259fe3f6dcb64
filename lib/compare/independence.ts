import type { VendorKind, VendorRole } from "../model/types";
import { independentRoots, type VendorOwners } from "./families";

type Backer = { slug: string; role: VendorRole; kind?: VendorKind };

const NEUTRAL: ReadonlySet<VendorKind> = new Set(["foundation", "community"]);

/**
 * Whether a project outlives any one company's loss of interest: a foundation or community has it, or more than one
 * family of vendors makes it. Who only sells it does not make it neutral. Absent where too little is known to say.
 */
export function isIndependent(
  { foundation, vendors }: { foundation?: string | null; vendors: readonly Backer[] },
  owners: VendorOwners,
): boolean | undefined {
  if (foundation) return true;
  const makers = vendors.filter(({ role }) => role !== "seller");
  if (makers.some(({ kind }) => kind !== undefined && NEUTRAL.has(kind))) return true;
  const slugsOf = (backers: readonly Backer[]) => backers.map(({ slug }) => slug);
  const families = independentRoots(slugsOf(makers), owners).length;
  if (families > 0) return families > 1;
  // Sold by one and made by nobody known: it is that one's product.
  return independentRoots(slugsOf(vendors), owners).length === 1 ? false : undefined;
}
