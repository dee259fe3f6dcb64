import { VENDOR_KINDS } from "../model/types";
import type { Snapshot, SnapshotVendor } from "./types";
import { type WireSlug, type WireText, decodeSlug, decodeText, encodeSlug, encodeText } from "./wire-names";
import { type KnownWords, type WireProjects, decodeProjects, encodeProjects } from "./wire-projects";

type WireVendors = {
  name: WireText[];
  slug: WireSlug[];
  /** Counted from 1 in `countries`; `0` is absent. */
  country: number[];
  countries: string[];
  /** Places in `VENDOR_KINDS`. */
  kind: number[];
};

/** The snapshot in columns and with dictionaries: JSON that compresses to a fraction of a list of objects. */
export type SnapshotWire = Omit<Snapshot, "projects" | "vendors"> & { projects: WireProjects; vendors: WireVendors };

function knownWords(snapshot: Pick<Snapshot, "stages" | "categories">, vendors: readonly SnapshotVendor[]): KnownWords {
  return {
    stage: snapshot.stages.map(({ id }) => id),
    place: snapshot.categories.flatMap(({ slug, subcategories }) =>
      subcategories.map((subcategory) => `${slug}/${subcategory.slug}`),
    ),
    vendor: vendors.map(({ slug }) => slug),
  };
}

function encodeVendors(vendors: readonly SnapshotVendor[]): WireVendors {
  const countries = [...new Set(vendors.flatMap(({ country }) => country ?? []))];
  return {
    name: vendors.map(({ name }) => encodeText(name)),
    slug: vendors.map(({ slug, name }) => encodeSlug(slug, name.en)),
    country: vendors.map(({ country }) => (country === undefined ? 0 : countries.indexOf(country) + 1)),
    countries,
    kind: vendors.map(({ kind }) => VENDOR_KINDS.indexOf(kind)),
  };
}

function decodeVendors(wire: WireVendors): SnapshotVendor[] {
  return wire.name.map((text, at) => {
    const name = decodeText(text);
    const country = wire.countries[(wire.country[at] ?? 0) - 1];
    return {
      slug: decodeSlug(wire.slug[at] ?? 0, name.en),
      name,
      ...(country !== undefined && { country }),
      kind: VENDOR_KINDS[wire.kind[at] ?? 0] ?? VENDOR_KINDS[0],
    };
  });
}

export function encodeSnapshot(snapshot: Snapshot): SnapshotWire {
  const { projects, vendors, ...rest } = snapshot;
  return {
    ...rest,
    vendors: encodeVendors(vendors),
    projects: encodeProjects(projects, knownWords(snapshot, vendors)),
  };
}

export function decodeSnapshot(wire: SnapshotWire): Snapshot {
  const vendors = decodeVendors(wire.vendors);
  return { ...wire, vendors, projects: decodeProjects(wire.projects, knownWords(wire, vendors)) };
}
