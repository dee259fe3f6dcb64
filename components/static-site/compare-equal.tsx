import { useQuery } from "@tanstack/react-query";
import { ComparePage } from "@/components/compare/compare-page";
import { loadCompareParams } from "@/lib/compare/params";
import { comparisonQuery } from "@/lib/query/comparison-query";
import { Loading } from "./loading";

export function CompareEqual({ query }: { query: string }) {
  const { projects: words, differences } = loadCompareParams(new URLSearchParams(query));
  const { data } = useQuery({ ...comparisonQuery(words), throwOnError: true });
  if (!data) return <Loading />;
  const isOnlyDifferences = differences === "true" && data.projects.length > 1;
  return <ComparePage {...data} examples={[]} isOnlyDifferences={isOnlyDifferences} address={window.location.href} />;
}
