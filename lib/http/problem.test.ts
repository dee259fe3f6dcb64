import { expect, it } from "vitest";
import { problemResponse } from "./problem";

it("answers with the status that it names, as problem JSON that nobody keeps", async () => {
  const response = problemResponse(
    { title: "No such thing", status: 404, detail: "Look elsewhere." },
    { nearest: ["a"] },
  );
  expect(response.status).toBe(404);
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  expect(response.headers.get("cache-control")).toBe("no-store");
  expect(await response.json()).toEqual({
    type: "about:blank",
    title: "No such thing",
    status: 404,
    detail: "Look elsewhere.",
    nearest: ["a"],
  });
});
