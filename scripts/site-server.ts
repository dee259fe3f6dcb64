import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import next from "next";
import { readBasePath } from "../lib/base-path";
import { createAnswerCache } from "../lib/page-cache/answer-cache";
import { keepData, tellData, type Told, weightOfData } from "../lib/page-cache/kept-data";
import { keepPage, weightOf } from "../lib/page-cache/kept-page";
import { isShareable, isShareableData } from "../lib/page-cache/shareable";
import { createState } from "../lib/page-cache/state";
import { tellPage } from "../lib/page-cache/tell-page";
import { allowServerCode } from "./allow-server-code";
import { readPort } from "./port";

/** What `npm start` ends in: the built site, with its pages and data made once for all readers. */
allowServerCode();
const { currentEdition } = await import("../lib/db/edition");

const port = readPort(process.env.PORT);
const basePath = readBasePath(process.env.BASE_PATH);
/** Marks our own requests for a page, which nobody else can make. */
const [RENDER_HEADER, secret] = ["x-cairn-render", randomUUID()];
const [PAGES_MB, DATA_MB] = [192, 96];

const site = next({ dev: false, dir: process.cwd(), port });
await site.prepare();
const handle = site.getRequestHandler();

/** After a landscape was first seen: whoever came first gets a page before all words are made ready to be searched. */
const PREPARE_MS = 1000;
/** Needs all that a list of projects and a search are made of. */
const WARMING = `${basePath}/api/projects?per-page=1&q=0`;
const prepare = () => void data.get(WARMING).catch(() => null);

const readState = async () => {
  const edition = await currentEdition();
  return edition && `${edition.number} ${edition.version} ${new Date().toISOString().slice(0, 10)}`;
};
const state = createState(readState, (now) => now !== null && setTimeout(prepare, PREPARE_MS).unref());
const render = (url: string) =>
  fetch(`http://127.0.0.1:${port}${url}`, {
    headers: { [RENDER_HEADER]: secret, "accept-encoding": "identity" },
    redirect: "manual",
  });
const pages = createAnswerCache({ render, state, keep: keepPage, weigh: weightOf, maxMb: PAGES_MB });
const data = createAnswerCache({ render, state, keep: keepData, weigh: weightOfData, maxMb: DATA_MB });

/** What is kept for this request; `null` where it is for the framework to answer. */
async function keptFor({ url = "", headers: asked, method }: IncomingMessage): Promise<Told | null> {
  if (asked[RENDER_HEADER] === secret) return null;
  // Where keeping answers fails, the answer itself is the one to say why.
  if (isShareableData({ method, url }, basePath)) {
    const kept = await data.get(url).catch(() => null);
    return kept && tellData(kept, asked);
  }
  const page = isShareable({ method, url, headers: asked }, basePath) ? await pages.get(url).catch(() => null) : null;
  return page && tellPage(page, asked["accept-encoding"]);
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const kept = await keptFor(request);
  if (!kept) return handle(request, response);
  response.statusCode = kept.status;
  for (const [name, value] of kept.headers) response.setHeader(name, value);
  response.end(kept.body ?? undefined);
}

const server = createServer((request, response) => void answer(request, response));
server.listen(port);
void state.ask().catch(() => null);
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  });
