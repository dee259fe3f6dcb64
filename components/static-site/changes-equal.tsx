import { ChangesPage } from "@/components/changes/changes-page";
import { changesOf } from "@/lib/changes/changes-of";
import { type ChangesParams, loadChangesParams } from "@/lib/changes/params";
import { Loading } from "./loading";
import { usePageData } from "./use-page-data";

export function ChangesEqual({ query }: { query: string }) {
  const params: ChangesParams = loadChangesParams(new URLSearchParams(query));
  const data = usePageData(params.q);
  return data ? <ChangesPage {...changesOf(data, params)} nodes={[]} /> : <Loading />;
}
