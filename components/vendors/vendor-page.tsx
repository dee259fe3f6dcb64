import { useLocale, useTranslations } from "next-intl";
import { JsonLdScript } from "@/components/project/json-ld-script";
import { WayUp } from "@/components/ui/way-up";
import { routes } from "@/lib/routes";
import { localizedPath } from "@/lib/seo/addresses";
import { vendorNodes } from "@/lib/seo/vendor-nodes";
import type { Snapshot } from "@/lib/snapshot/types";
import type { VendorProfile } from "@/lib/vendors/types";
import { VendorChildren } from "./vendor-children";
import { VendorFacts } from "./vendor-facts";
import { VendorHeader } from "./vendor-header";
import { VendorRoles } from "./vendor-roles";
import { VendorTimeline } from "./vendor-timeline";

type Props = { profile: VendorProfile; snapshot: Snapshot; base: URL; nonce?: string };

/** One vendor: who it is, what it has on the map and how that came up through the stages. */
export function VendorPage({ profile, snapshot, base, nonce }: Props) {
  const t = useTranslations("vendors");
  const locale = useLocale();
  const { vendor, children, events } = profile;
  const url = new URL(localizedPath(routes.vendor(vendor.slug), locale), base).href;
  const names = { mapName: t("page.map"), listName: t("title") };
  const steps = [
    { name: names.mapName, href: routes.landscape() },
    { name: names.listName, href: routes.vendors() },
  ];
  return (
    <main
      id="main"
      tabIndex={-1}
      className="mx-auto w-full max-w-6xl flex-1 px-4 pt-5 pb-12 outline-none sm:px-6 lg:px-8"
    >
      <JsonLdScript nodes={vendorNodes(profile, { url, base, locale, ...names })} nonce={nonce} />
      <WayUp label={t("page.breadcrumb")} steps={steps} />
      <VendorHeader vendor={vendor} hasGroups={snapshot.groups.length > 0} />
      <div className="mt-6 grid items-start gap-x-12 lg:grid-cols-[minmax(0,1fr)_18rem]">
        <div className="min-w-0 lg:col-start-2">
          <VendorFacts vendor={vendor} />
          {children.length > 0 && <VendorChildren vendors={children} sheets={snapshot.sheets} />}
        </div>
        <div className="min-w-0 lg:col-start-1 lg:row-start-1">
          <VendorRoles projects={vendor.projects} snapshot={snapshot} hasChildren={children.length > 0} />
          {events.length > 0 && <VendorTimeline events={events} stages={snapshot.stages} />}
        </div>
      </div>
      <p className="hidden text-sm print:block" data-print="address" data-address={url} />
    </main>
  );
}
