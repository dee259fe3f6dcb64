import { useQuery } from "@tanstack/react-query";
import { BrokenList } from "@/components/shortlist/broken-list";
import { MyShortlist } from "@/components/shortlist/my-shortlist";
import { SharedShortlist } from "@/components/shortlist/shared-shortlist";
import { snapshotQuery } from "@/lib/query/snapshot-query";
import { decodeList } from "@/lib/shortlist/link";
import { loadShortlistParams } from "@/lib/shortlist/params";
import { sharedListOf } from "@/lib/shortlist/shared-list";
import { Loading } from "./loading";

export function ShortlistEqual({ query }: { query: string }) {
  const { list } = loadShortlistParams(new URLSearchParams(query));
  const { data: snapshot } = useQuery({ ...snapshotQuery(), throwOnError: true });
  if (!snapshot) return <Loading />;
  const entries = list === null ? null : decodeList(list);
  return (
    <main
      id="main"
      tabIndex={-1}
      className="mx-auto w-full max-w-5xl flex-1 px-4 pt-6 pb-12 outline-none sm:px-6 lg:px-8"
    >
      {list === null ? (
        <MyShortlist />
      ) : entries && entries.length > 0 ? (
        <SharedShortlist {...sharedListOf(entries, snapshot)} />
      ) : (
        <BrokenList />
      )}
    </main>
  );
}
