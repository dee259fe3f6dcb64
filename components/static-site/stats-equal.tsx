import { StatsPage } from "@/components/stats/stats-page";
import { loadStatsParams } from "@/lib/stats/params";
import { statsOf } from "@/lib/stats/stats-of";
import { Loading } from "./loading";
import { today } from "./today";
import { usePageData } from "./use-page-data";

export function StatsEqual({ query }: { query: string }) {
  const params = loadStatsParams(new URLSearchParams(query));
  const data = usePageData(params.q);
  return data ? <StatsPage stats={statsOf(data, params, { today: today() })} nodes={[]} /> : <Loading />;
}
