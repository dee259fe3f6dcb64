import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import next from "next";
import { readBasePath } from "../lib/base-path";
import { encode } from "../lib/page-cache/encode";
import { freshen } from "../lib/page-cache/kept-page";
import { createPageCache } from "../lib/page-cache/page-cache";
import { isShareable } from "../lib/page-cache/shareable";
import { allowServerCode } from "./allow-server-code";
import { readPort } from "./port";

/** What `npm start` ends in: the built site, with its pages rendered once for all readers. */
allowServerCode();
const { currentEdition } = await import("../lib/db/edition");

const port = readPort(process.env.PORT);
const basePath = readBasePath(process.env.BASE_PATH);
/** Marks our own requests for a page, which nobody else can make. */
const [RENDER_HEADER, secret] = ["x-cairn-render", randomUUID()];

const site = next({ dev: false, dir: process.cwd(), port });
await site.prepare();
const handle = site.getRequestHandler();

const pages = createPageCache({
  render: (url) =>
    fetch(`http://127.0.0.1:${port}${url}`, {
      headers: { [RENDER_HEADER]: secret, "accept-encoding": "identity" },
      redirect: "manual",
    }),
  readState: async () => {
    const edition = await currentEdition();
    return edition && `${edition.number} ${edition.version} ${new Date().toISOString().slice(0, 10)}`;
  },
});

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const isOurs = request.headers[RENDER_HEADER] === secret;
  // Where keeping pages fails, the page is the one to say why.
  const page = !isOurs && isShareable(request, basePath) ? await pages.get(request.url ?? "").catch(() => null) : null;
  if (!page) return handle(request, response);
  const { headers, body } = freshen(page, Buffer.from(randomUUID()).toString("base64"));
  const encoded = await encode(body, request.headers["accept-encoding"]);
  for (const [name, value] of [...headers, ...encoded.headers]) response.setHeader(name, value);
  response.end(encoded.body);
}

const server = createServer((request, response) => void answer(request, response));
server.listen(port);
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  });
