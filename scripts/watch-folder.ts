import { type FSWatcher, readdirSync, watch } from "node:fs";
import path from "node:path";

/** An editor writes a file in several steps, and a checkout many files. */
const QUIET_MS = 300;

/** macOS and Windows watch a whole tree themselves. Node's imitation of that on Linux loses a file that an editor replaces. */
const isTreeWatched = process.platform === "darwin" || process.platform === "win32";

function listFolders(root: string): string[] {
  if (isTreeWatched) return [root];
  const entries = readdirSync(root, { withFileTypes: true, recursive: true });
  const folders = entries.filter((entry) => entry.isDirectory());
  return [root, ...folders.map((entry) => path.join(entry.parentPath, entry.name))];
}

/** Calls back after each change below a folder, also in folders that come later. */
function watchTree(root: string, onChange: () => void): { refresh: () => void; close: () => void } {
  const watchers = new Map<string, FSWatcher>();

  function drop(folder: string) {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  }

  function refresh() {
    for (const folder of listFolders(root)) {
      if (watchers.has(folder)) continue;
      const watcher = watch(folder, { recursive: isTreeWatched }, onChange);
      watcher.on("error", () => drop(folder));
      watchers.set(folder, watcher);
    }
  }

  refresh();
  return { refresh, close: () => [...watchers.keys()].forEach(drop) };
}

/**
 * Runs `run` after each change below a folder, once things are quiet, and never twice at a time: what changes while it
 * runs leads to one more run after it. Returns the way to stop.
 */
export function watchFolder(dir: string, run: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let isRunning = false;
  let isDue = false;

  async function runAll() {
    if (isRunning) return;
    isRunning = true;
    while (isDue) {
      isDue = false;
      await run();
    }
    isRunning = false;
  }

  const tree = watchTree(dir, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      tree.refresh();
      isDue = true;
      void runAll();
    }, QUIET_MS);
  });
  return () => {
    clearTimeout(timer);
    tree.close();
  };
}
