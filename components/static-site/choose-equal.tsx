import { useQuery } from "@tanstack/react-query";
import { createLoader } from "nuqs/server";
import { ChoosePage } from "@/components/choose/choose-page";
import { choiceOf } from "@/lib/choose/choice-of";
import type { Asked } from "@/lib/landscape/narrowing";
import { relationsQuery } from "@/lib/query/relations-query";
import { narrowingParams } from "@/lib/search-params";
import { Loading } from "./loading";
import { usePageData } from "./use-page-data";

const load = createLoader(narrowingParams);

export function ChooseEqual({ query }: { query: string }) {
  const asked: Asked = load(new URLSearchParams(query));
  const data = usePageData(asked.q);
  const { data: relations = [] } = useQuery(relationsQuery());
  return data ? <ChoosePage choice={{ ...choiceOf(data, asked), relations, nearest: [] }} nodes={[]} /> : <Loading />;
}
