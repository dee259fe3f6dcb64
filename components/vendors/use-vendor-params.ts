"use client";

import { useQueryStates } from "nuqs";
import { useCallback } from "react";
import { type VendorParams, vendorParams } from "@/lib/vendors/params";

/** The query of the list of vendors. Each change is one step of Back; `"replace"` is for typing. */
export function useVendorParams() {
  const [params, setQuery] = useQueryStates(vendorParams, { shallow: true, scroll: false });
  const setParams = useCallback(
    (patch: { [key in keyof VendorParams]?: VendorParams[key] | null }, history: "push" | "replace" = "push") =>
      void setQuery(patch, { history }),
    [setQuery],
  );
  return [params as VendorParams, setParams] as const;
}
