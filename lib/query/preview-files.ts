import { type Failure, FAILURES } from "../preview/failure";
import type { Preview } from "../preview/schema";
import { apiRoutes } from "../routes";

type Answer = { preview: Preview } | { failure: Failure | "offline" };

const isFailure = (value: unknown): value is Failure => typeof value === "string" && Object.hasOwn(FAILURES, value);

/** Sends files to be compared with the landscape of this site. */
export async function previewFiles(files: readonly { path: string; file: File }[]): Promise<Answer> {
  const form = new FormData();
  for (const { path, file } of files) form.append("files", file, path);
  try {
    const headers = { accept: "application/json" };
    const response = await fetch(apiRoutes.preview(), { method: "POST", body: form, headers });
    if (response.ok) {
      const preview: Preview = await response.json();
      return { preview };
    }
    const { reason }: { reason?: unknown } = await response.json();
    return { failure: isFailure(reason) ? reason : "offline" };
  } catch {
    return { failure: "offline" };
  }
}
