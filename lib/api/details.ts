import "server-only";
import { listNearestProjects } from "../db/queries";
import { listNearestVendors } from "../db/vendor-profile";
import { type Answer, jsonAnswer } from "../http/answer";
import { problemResponse, unknownAddress } from "../http/problem";
import { decodeSegment, resolveProject } from "../query/resolve-project";
import { apiRoutes } from "../routes";
import { getProjectAnswer } from "./answers";
import { getItem } from "./landscape2/answers";
import { findApiVendor } from "./vendors";

const MAX_NEAREST = 5;
const FILE = ".json";

function moved(location: string): Response {
  return new Response(null, { status: 308, headers: { location } });
}

function unknown(what: string, nearest: readonly unknown[]): Response {
  const detail = `The landscape has no ${what} with this slug. The nearest ones are listed.`;
  return problemResponse({ title: `No such ${what}`, status: 404, detail }, { nearest });
}

/** A project by its slug, or, as a file, in the shape of landscape2. */
export async function answerProject(segment: string): Promise<Answer | Response> {
  const slug = decodeSegment(segment).normalize("NFC");
  // No slug has a dot.
  if (slug.endsWith(FILE)) return (await getItem(slug.slice(0, -FILE.length))) ?? unknownAddress();
  const known = await getProjectAnswer(slug);
  if (known) return known;
  const resolved = await resolveProject(segment);
  if (!resolved) return unknown("project", await listNearestProjects(slug, MAX_NEAREST));
  return "movedTo" in resolved ? moved(apiRoutes.project(resolved.movedTo)) : jsonAnswer(resolved.project);
}

export async function answerVendor(segment: string): Promise<Answer | Response> {
  const found = await findApiVendor(segment);
  if (!found) return unknown("vendor", await listNearestVendors(decodeSegment(segment), MAX_NEAREST));
  return "movedTo" in found ? moved(apiRoutes.vendor(found.movedTo)) : jsonAnswer(found);
}
