import { createHash, randomUUID } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";

const CHECK_BYTES = 32;

/** The first 16 hex digits of the SHA-256 of these parts, one after the other. */
export function hashOf(...parts: (Uint8Array | string)[]): string {
  return sha256(parts).toString("hex").slice(0, 16);
}

/** What the cache holds under this name; `null` where there is nothing whole. */
export async function readCache(directory: string, name: string): Promise<Buffer | null> {
  const file = await readFile(path.join(directory, name)).catch(() => null);
  if (file === null || file.length < CHECK_BYTES) return null;
  const content = file.subarray(CHECK_BYTES);
  return file.subarray(0, CHECK_BYTES).equals(sha256([content])) ? content : null;
}

/** Other processes see the whole entry or none. */
export async function writeCache(directory: string, name: string, content: Uint8Array): Promise<void> {
  await mkdir(directory, { recursive: true });
  const temporary = path.join(directory, `.${name}.${randomUUID()}.tmp`);
  await writeFile(temporary, Buffer.concat([sha256([content]), content]));
  await rename(temporary, path.join(directory, name));
}

function sha256(parts: (Uint8Array | string)[]): Buffer {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest();
}
