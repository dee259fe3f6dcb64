import { once } from "node:events";
import { createServer } from "node:http";
import sirv from "sirv";

/** A plain file server of a folder under a path: no rewrites, no fallback. What it does not have is a 404. */
export async function serveFolder(folder: string, basePath: string): Promise<{ address: string; stop: () => void }> {
  const files = sirv(folder);
  const server = createServer((request, response) => {
    const miss = () => {
      response.statusCode = 404;
      response.end("Nothing here");
    };
    const { url = "/" } = request;
    if (url !== basePath && !url.startsWith(`${basePath}/`) && !url.startsWith(`${basePath}?`)) return miss();
    request.url = url.slice(basePath.length).replace(/^(?!\/)/, "/");
    files(request, response, miss);
  });
  server.listen(0);
  await once(server, "listening");
  const place = server.address();
  if (place === null || typeof place === "string") throw new Error("No port is free.");
  return { address: `http://localhost:${place.port}${basePath}`, stop: () => void server.close() };
}
