import { changesFeed } from "@/app/_parts/changes-feed";

export function GET(request: Request): Promise<Response> {
  return changesFeed(request, "en");
}
