import { afterEach, describe, expect, it, vi } from "vitest";
import { fetchProject, projectQuery } from "./project-query";

function answer(body: unknown, status = 200) {
  const fetched = vi.fn(() => Promise.resolve(Response.json(body, { status })));
  vi.stubGlobal("fetch", fetched);
  return fetched;
}

afterEach(() => vi.unstubAllGlobals());

const ENVOY = { slug: "envoy", name: "Envoy", placements: [], links: [], vendors: [], relations: [], extra: {} };

describe("fetchProject", () => {
  it("asks for the project by its slug, escaped", async () => {
    const fetched = answer(ENVOY);
    expect(await fetchProject("a b/c")).toEqual(ENVOY);
    expect(fetched).toHaveBeenCalledWith("/api/projects/a%20b%2Fc", expect.anything());
  });

  it("gives null for a project that the landscape no longer has", async () => {
    answer({ title: "No such project" }, 404);
    expect(await fetchProject("gone")).toBeNull();
  });

  it.each([500, 502, 429])("throws on the status %i", async (status) => {
    answer(ENVOY, status);
    await expect(fetchProject("envoy")).rejects.toThrow(String(status));
  });

  it.each([[null], ["text"], [{ slug: "envoy" }], [[]]])("throws on the body %j", async (body) => {
    answer(body);
    await expect(fetchProject("envoy")).rejects.toThrow("something else");
  });
});

it("keeps the answers of two projects apart", () => {
  expect(projectQuery("a").queryKey).not.toEqual(projectQuery("b").queryKey);
});
