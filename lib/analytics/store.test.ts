import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createConsentStore } from "./store";

const KEY = "cairn.consent.1";
let kept: Map<string, string>;
let page: EventTarget;

const box = () => ({
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, text: string) => void kept.set(key, text),
});
const storeOf = (isRefused = false) => createConsentStore(box, () => isRefused);

beforeEach(() => {
  kept = new Map();
  page = new EventTarget();
  vi.stubGlobal("window", page);
});
afterEach(() => vi.unstubAllGlobals());

test("asks once and keeps the answer", () => {
  const store = storeOf();
  expect(store.get().verdict).toBe("ask");
  store.choose("yes");
  expect(store.get().verdict).toBe("load");
  expect(storeOf().get().verdict).toBe("load");
  store.choose("no");
  expect(kept).toEqual(new Map([[KEY, "no"]]));
});

test("never asks where the browser refuses, whatever was kept", () => {
  kept.set(KEY, "yes");
  expect(storeOf(true).get()).toEqual({ verdict: "none", isRefused: true, isReopened: false });
});

test("asked anew, what was said holds until something else is", () => {
  const store = storeOf();
  store.choose("yes");
  store.reopen();
  expect(store.get()).toMatchObject({ verdict: "load", isReopened: true });
  store.close();
  expect(store.get()).toMatchObject({ verdict: "load", isReopened: false });
  store.reopen();
  store.choose("no");
  expect(store.get()).toMatchObject({ verdict: "none", isReopened: false });
});

test("a browser that keeps nothing remembers it on the page", () => {
  const store = createConsentStore(
    () => {
      throw new Error("blocked");
    },
    () => false,
  );
  expect(store.get().verdict).toBe("ask");
  store.choose("no");
  expect(store.get().verdict).toBe("none");
});

test("follows what another tab says, and nothing else that is kept", () => {
  const store = storeOf();
  const heard = vi.fn();
  const stop = store.subscribe(heard);
  const say = (key: string, text: string) => {
    kept.set(key, text);
    page.dispatchEvent(Object.assign(new Event("storage"), { key }));
  };
  say("cairn.shortlist.1", "{}");
  expect(heard).not.toHaveBeenCalled();
  say(KEY, "yes");
  expect(heard).toHaveBeenCalledTimes(1);
  expect(store.get().verdict).toBe("load");
  stop();
  say(KEY, "no");
  expect(heard).toHaveBeenCalledTimes(1);
});
