import { afterEach, describe, expect, it, vi } from "vitest";
import type { Snapshot } from "../snapshot/types";
import { encodeSnapshot } from "../snapshot/wire";
import { fetchSnapshot } from "./snapshot-query";

const SNAPSHOT: Snapshot = {
  version: "a1",
  name: { en: "Field map" },
  stages: [],
  groups: [],
  categories: [{ slug: "network", name: { en: "Network" }, subcategories: [{ slug: "proxy", name: { en: "Proxy" } }] }],
  projects: [
    {
      slug: "envoy",
      name: "Envoy",
      logo: null,
      placements: ["network/proxy"],
      vendors: ["acme"],
      languages: ["C++"],
      tags: [],
    },
  ],
  vendors: [{ slug: "acme", name: { en: "Acme" }, kind: "company" }],
  tileSize: "comfortable",
  sheets: [],
};

function answer(body: unknown, status = 200) {
  vi.stubGlobal("fetch", () => Promise.resolve(Response.json(body, { status })));
}

afterEach(() => vi.unstubAllGlobals());

describe("fetchSnapshot", () => {
  it("gives the landscape as it was before it travelled", async () => {
    answer(encodeSnapshot(SNAPSHOT));
    expect(await fetchSnapshot()).toEqual(SNAPSHOT);
  });

  it.each([503, 500])("throws on the status %i", async (status) => {
    answer({ title: "No landscape yet" }, status);
    await expect(fetchSnapshot()).rejects.toThrow(String(status));
  });

  it.each([[null], ["text"], [{ version: "a1" }]])("throws on the body %j", async (body) => {
    answer(body);
    await expect(fetchSnapshot()).rejects.toThrow("something else");
  });
});
