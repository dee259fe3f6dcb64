import type { Failure } from "./failure";

const MAX_BYTES = 5 * 1024 * 1024;
/** What the form adds around its files. */
const MAX_FORM_BYTES = MAX_BYTES + 1024 * 1024;
const MAX_FILES = 5000;

/** A file by the path that it was given with. */
export type GivenFile = { name: string; bytes: Uint8Array };

/** Reads no more of a request than is allowed; `null` where there is more. */
async function readAtMost(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer> | null> {
  if (Number(request.headers.get("content-length")) > limit) return null;
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (;;) {
    const part = await reader?.read();
    if (!part || part.done) return Uint8Array.from(Buffer.concat(chunks));
    size += part.value.byteLength;
    if (size > limit) {
      await reader?.cancel();
      return null;
    }
    chunks.push(part.value);
  }
}

/** The YAML files of a form. */
export async function readUpload(request: Request): Promise<GivenFile[] | { failure: Failure }> {
  const bytes = await readAtMost(request, MAX_FORM_BYTES);
  if (bytes === null) return { failure: "too-large" };
  const type = request.headers.get("content-type") ?? "";
  const form = await new Response(bytes, { headers: { "content-type": type } }).formData().catch(() => null);
  if (!form) return { failure: "bad-form" };
  const parts = form.getAll("files").filter((part) => part instanceof File);
  const chosen = parts.filter(({ name }) => /\.ya?ml$/i.test(name));
  if (chosen.length > MAX_FILES) return { failure: "too-large" };
  const files = await Promise.all(
    chosen.map(async (part) => ({ name: part.name, bytes: new Uint8Array(await part.arrayBuffer()) })),
  );
  if (files.reduce((sum, file) => sum + file.bytes.byteLength, 0) > MAX_BYTES) return { failure: "too-large" };
  return files.length === 0 ? { failure: "no-files" } : files;
}
