import "server-only";
import { perEdition } from "../db/per-edition";
import { getLandscapeInfo } from "../db/queries";
import { jsonAnswer } from "../http/answer";
import { withBasePath } from "../base-path";
import { localize } from "../i18n/localized";
import { siteUrl } from "../site-url";
import { openApiDocument } from "./openapi";

/** Grows when an address or a key goes or means something else; that more are added does not count. */
const API_VERSION = "1.0.0";

export const getOpenApi = perEdition("openapi", async () => {
  const info = await getLandscapeInfo();
  const url = new URL(withBasePath("/"), siteUrl(info?.url)).href.replace(/\/$/, "");
  return openApiDocument({ title: localize(info?.name, "en"), version: API_VERSION, url });
});

export const getOpenApiAnswer = perEdition("openapi-answer", async () => {
  const document = await getOpenApi();
  return document && jsonAnswer(document);
});
