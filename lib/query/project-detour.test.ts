import { describe, expect, it, vi } from "vitest";
import { projectDetour } from "./project-detour";

vi.mock("../db/queries", () => ({
  getSnapshot: () => Promise.resolve({ projects: [{ slug: "envoy" }, { slug: "中间件" }] }),
  findProjectSlug: (old: string) => Promise.resolve(old === "old-envoy" ? "envoy" : null),
}));

describe("projectDetour", () => {
  it.each(["/projects/envoy", "/zh/projects/envoy", "/projects/%E4%B8%AD%E9%97%B4%E4%BB%B6", "/", "/vendors/nobody"])(
    "leaves %s alone",
    async (path) => {
      expect(await projectDetour(path)).toBeNull();
    },
  );

  it.each(["/projects/old-envoy", "/zh/projects/Old-Envoy", "/projects/ENVOY"])("leads %s to envoy", async (path) => {
    expect(await projectDetour(path)).toEqual({ movedTo: "envoy" });
  });

  it.each(["/projects/envoi", "/zh/projects/__proto__", "/projects/%00"])("knows nothing of %s", async (path) => {
    expect(await projectDetour(path)).toBe("unknown");
  });
});
