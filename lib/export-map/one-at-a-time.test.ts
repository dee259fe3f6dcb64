import { expect, it } from "vitest";
import { oneAtATime, TooManyWaitingError } from "./one-at-a-time";

function gate() {
  let open = (): void => undefined;
  const passed = new Promise<void>((resolve) => (open = resolve));
  return { open, passed };
}

it("does one after the other, and the same only once", async () => {
  const inLine = oneAtATime<string>(5);
  const { open, passed } = gate();
  const done: string[] = [];
  const work = (name: string) => async () => {
    if (name === "a") await passed;
    done.push(name);
    return name;
  };
  const asked = [inLine("a", work("a")), inLine("b", work("b")), inLine("a", work("again"))];
  await Promise.resolve();
  expect(done).toEqual([]);
  open();
  expect(await Promise.all(asked)).toEqual(["a", "b", "a"]);
  expect(done).toEqual(["a", "b"]);
});

it("goes on after a failure", async () => {
  const inLine = oneAtATime<string>(5);
  const failing = inLine("a", () => Promise.reject(new Error("no")));
  const next = inLine("b", () => Promise.resolve("b"));
  await expect(failing).rejects.toThrow("no");
  expect(await next).toBe("b");
  expect(await inLine("a", () => Promise.resolve("a"))).toBe("a");
});

it("sends away who comes when too many wait", async () => {
  const inLine = oneAtATime<string>(1);
  const { open, passed } = gate();
  const first = inLine("a", () => passed.then(() => "a"));
  const second = inLine("b", () => Promise.resolve("b"));
  await expect(inLine("c", () => Promise.resolve("c"))).rejects.toThrow(TooManyWaitingError);
  open();
  expect(await Promise.all([first, second])).toEqual(["a", "b"]);
});
