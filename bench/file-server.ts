import { once } from "node:events";
import { createServer } from "node:http";
import sirv from "sirv";

type FileServer = { address: string; stop: () => void };

/** Serves a folder whose files but pages never change, and says so. */
export async function serveFiles(folder: string): Promise<FileServer> {
  const files = sirv(folder, {
    setHeaders: (response, path) => {
      if (!path.endsWith(".html")) response.setHeader("cache-control", "public, max-age=31536000, immutable");
    },
  });
  const server = createServer((request, response) =>
    files(request, response, () => void response.writeHead(404).end()),
  );
  server.listen(0);
  await once(server, "listening");
  const place = server.address();
  if (place === null || typeof place === "string") throw new Error("No port is free.");
  return { address: `http://localhost:${place.port}`, stop: () => void server.close() };
}
