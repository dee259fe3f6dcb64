import type { ParamsPatch } from "@/components/landscape/use-landscape-params";
import type { Selection } from "@/lib/landscape/facets";

/** Takes away everything that narrows the results: the search and every filter. */
export const NO_PARAMS: ParamsPatch = {
  q: null,
  stage: null,
  category: null,
  vendor: null,
  license: null,
  oss: null,
  country: null,
  language: null,
  tag: null,
};

/** A selection as a change of the address; what is empty is not written. */
export function patchOf({ stage, category, vendor, license, oss, country, language, tag }: Selection): ParamsPatch {
  return {
    stage: [...stage],
    category: [...category],
    vendor: [...vendor],
    license: [...license],
    oss: [...oss],
    country: [...country],
    language: [...language],
    tag: [...tag],
  };
}
