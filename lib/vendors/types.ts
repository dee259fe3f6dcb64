import type { StageEvent } from "../model/types";
import type { VendorDetail, VendorSummary } from "../snapshot/types";

/** A project reached a stage. */
export type ProjectEvent = StageEvent & { project: { slug: string; name: string } };

/** Everything that a vendor's page says. */
export type VendorProfile = {
  vendor: VendorDetail;
  /** Vendors that belong to it. */
  children: VendorSummary[];
  /** Stages that its projects reached, the newest first. */
  events: ProjectEvent[];
};
