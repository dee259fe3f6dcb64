import { getPicture } from "@/lib/db/queries";
import { pictureHash, pictureResponse } from "@/lib/http/picture";

export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const hash = pictureHash((await params).file);
  return pictureResponse(hash === null ? null : await getPicture(hash));
}
