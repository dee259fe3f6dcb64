import { TimelinePage } from "@/components/timeline/timeline-page";
import { loadTimelineParams, type TimelineParams } from "@/lib/timeline/params";
import { timelineOf } from "@/lib/timeline/timeline-of";
import { Loading } from "./loading";
import { today } from "./today";
import { usePageData } from "./use-page-data";

export function TimelineEqual({ query }: { query: string }) {
  const params: TimelineParams = loadTimelineParams(new URLSearchParams(query));
  const data = usePageData(params.q);
  return data ? <TimelinePage {...timelineOf(data, params)} today={today()} nodes={[]} /> : <Loading />;
}
