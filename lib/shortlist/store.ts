import { eachOnce, tidyEntry, tidyStatus } from "./entry";
import { readStored, type Stored, writeStored } from "./stored";
import { MAX_ENTRIES, type ShortlistEntry } from "./types";

const KEY = "cairn.shortlist.1";
/** Where a text goes that could not be read, before anything is written over it. */
const BACKUP_KEY = "cairn.shortlist.unreadable";

export type ShortlistState = {
  entries: readonly ShortlistEntry[];
  slugs: ReadonlySet<string>;
  /** Nothing is known of it before scripts run. */
  isReady: boolean;
  /** What could not be read of it, as it was kept. */
  unreadable: string | null;
  /** The browser keeps nothing, so that the list ends with the page. */
  isForgetful: boolean;
  /** What the last press did, to be told. */
  change: ShortlistChange | null;
};

export type ShortlistChange = { kind: "added" | "removed" | "full"; entry: ShortlistEntry };

export const UNKNOWN_STATE: ShortlistState = {
  entries: [],
  slugs: new Set(),
  isReady: false,
  unreadable: null,
  isForgetful: false,
  change: null,
};

type Box = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** One list over the tabs of a browser: each write begins with what another tab may have written. */
export function createShortlistStore(storage: () => Box, today: () => string) {
  const listeners = new Set<() => void>();
  let seen: { text: string | null; backup: string | null } | null = null;
  let stored: Stored = { entries: [], isDamaged: false };
  let state: ShortlistState = UNKNOWN_STATE;
  let isForgetful = false;

  const read = (key: string): string | null => {
    try {
      return storage().getItem(key);
    } catch {
      isForgetful = true;
      return null;
    }
  };

  function refresh(change: ShortlistChange | null): void {
    const text = isForgetful ? (seen?.text ?? null) : read(KEY);
    const backup = read(BACKUP_KEY);
    if (seen?.text !== text || !seen) stored = readStored(text);
    seen = { text, backup };
    state = {
      entries: stored.entries,
      slugs: new Set(stored.entries.map(({ slug }) => slug)),
      isReady: true,
      unreadable: stored.isDamaged ? text : backup,
      isForgetful,
      change,
    };
  }

  function write(entries: readonly ShortlistEntry[], change: ShortlistChange | null): void {
    refresh(null);
    const text = writeStored(entries);
    try {
      if (stored.isDamaged && seen?.text) storage().setItem(BACKUP_KEY, seen.text);
      storage().setItem(KEY, text);
    } catch {
      isForgetful = true;
    }
    if (isForgetful) {
      stored = readStored(text);
      seen = { text, backup: null };
    }
    refresh(change);
    for (const listener of listeners) listener();
  }

  function latest(): readonly ShortlistEntry[] {
    refresh(state.change);
    return state.entries;
  }

  return {
    subscribe(listener: () => void): () => void {
      const follow = (event: StorageEvent) => {
        if (event.key !== null && event.key !== KEY && event.key !== BACKUP_KEY) return;
        refresh(null);
        listener();
      };
      listeners.add(listener);
      window.addEventListener("storage", follow);
      return () => {
        listeners.delete(listener);
        window.removeEventListener("storage", follow);
      };
    },
    get(): ShortlistState {
      if (!state.isReady) refresh(null);
      return state;
    },
    /** Puts a project on the list, or takes it off. */
    toggle(slug: string, name: string): void {
      const entries = latest();
      const found = entries.find((entry) => entry.slug === slug);
      const entry = found ?? tidyEntry({ slug, name, added: today() });
      if (found)
        return write(
          entries.filter((each) => each !== found),
          { kind: "removed", entry },
        );
      const isFull = entries.length >= MAX_ENTRIES;
      write(isFull ? entries : [...entries, entry], { kind: isFull ? "full" : "added", entry });
    },
    change(slug: string, patch: Pick<ShortlistEntry, "status" | "note">): void {
      const tidy = "status" in patch ? { status: patch.status && tidyStatus(patch.status) } : {};
      const changed = latest().map((entry) => (entry.slug === slug ? { ...entry, ...patch, ...tidy } : entry));
      write(changed, null);
    },
    replace(entries: readonly ShortlistEntry[]): void {
      write(eachOnce(entries), null);
    },
    /** Takes back the last removal. */
    undo(): void {
      const { change } = state;
      if (change?.kind === "removed") write(eachOnce([...latest(), change.entry]), { ...change, kind: "added" });
    },
    /** Lets go of what could not be read. */
    forgetUnreadable(): void {
      write(latest(), null);
      try {
        storage().removeItem(BACKUP_KEY);
      } catch {
        isForgetful = true;
      }
      refresh(null);
      for (const listener of listeners) listener();
    },
  };
}
