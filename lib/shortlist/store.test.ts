import { beforeEach, describe, expect, test, vi } from "vitest";
import { createShortlistStore } from "./store";
import { MAX_ENTRIES } from "./types";

const KEY = "cairn.shortlist.1";

function memory() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  };
}

const TODAY = () => "2026-03-01";
const ENVOY = { slug: "envoy", name: "Envoy", added: "2026-03-01" };

describe("the shortlist of a browser", () => {
  let box = memory();
  const open = () => createShortlistStore(() => box, TODAY);
  beforeEach(() => {
    box = memory();
    vi.stubGlobal("window", new EventTarget());
  });

  test("survives a reload", () => {
    open().toggle("envoy", "Envoy");
    expect(open().get()).toMatchObject({ entries: [ENVOY], isReady: true, unreadable: null });
  });

  test("tells who listens, and the same state twice where nothing changed", () => {
    const store = open();
    const listener = vi.fn();
    store.subscribe(listener);
    store.toggle("envoy", "Envoy");
    expect(listener).toHaveBeenCalledOnce();
    expect(store.get()).toBe(store.get());
    expect(store.get().slugs.has("envoy")).toBe(true);
  });

  test("writes beside what another tab wrote", () => {
    const [one, other] = [open(), open()];
    one.get();
    other.toggle("flux", "Flux");
    one.toggle("envoy", "Envoy");
    expect(other.get().entries).toHaveLength(1);
    window.dispatchEvent(Object.assign(new Event("storage"), { key: KEY }));
    expect(
      open()
        .get()
        .entries.map(({ slug }) => slug),
    ).toEqual(["flux", "envoy"]);
  });

  test("follows another tab", () => {
    const [one, other] = [open(), open()];
    one.get();
    const listener = vi.fn();
    one.subscribe(listener);
    other.toggle("flux", "Flux");
    window.dispatchEvent(Object.assign(new Event("storage"), { key: KEY }));
    expect(listener).toHaveBeenCalledOnce();
    expect(one.get().slugs.has("flux")).toBe(true);
  });

  test("keeps status and note with a removal, for taking it back", () => {
    const store = open();
    store.toggle("envoy", "Envoy");
    store.change("envoy", { status: " Trial " });
    store.change("envoy", { note: "Two teams " });
    store.toggle("envoy", "Envoy");
    expect(store.get().entries).toEqual([]);
    store.undo();
    expect(store.get().entries).toEqual([{ ...ENVOY, status: "trial", note: "Two teams " }]);
  });

  test("never writes over what it could not read", () => {
    box.setItem(KEY, "{broken");
    const store = open();
    expect(store.get()).toMatchObject({ entries: [], unreadable: "{broken" });
    store.toggle("envoy", "Envoy");
    expect(store.get()).toMatchObject({ entries: [ENVOY], unreadable: "{broken" });
    expect(open().get().unreadable).toBe("{broken");
    store.forgetUnreadable();
    expect(open().get()).toMatchObject({ entries: [ENVOY], unreadable: null });
  });

  test("takes no more than it holds, and says so", () => {
    const store = open();
    store.replace(Array.from({ length: MAX_ENTRIES }, (_, at) => ({ ...ENVOY, slug: `p${at}` })));
    store.toggle("envoy", "Envoy");
    expect(store.get().entries).toHaveLength(MAX_ENTRIES);
    expect(store.get().change?.kind).toBe("full");
  });

  test("lives as long as the page where the browser keeps nothing", () => {
    const refuse = () => {
      throw new Error("blocked");
    };
    const store = createShortlistStore(refuse, TODAY);
    expect(store.get().entries).toEqual([]);
    store.toggle("envoy", "Envoy");
    store.toggle("flux", "Flux");
    expect(store.get().entries.map(({ slug }) => slug)).toEqual(["envoy", "flux"]);
    expect(store.get().isForgetful).toBe(true);
  });
});
