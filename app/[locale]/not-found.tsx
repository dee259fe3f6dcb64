import { NotFoundMessage } from "../_parts/not-found-message";
import { requestedPath } from "../_parts/requested-path";

export default async function NotFound() {
  return <NotFoundMessage path={await requestedPath()} />;
}
