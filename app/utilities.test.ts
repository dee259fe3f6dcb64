import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

/**
 * Utilities that style whatever stands in an element: a browser tries them on everything on a page, and works out all
 * of it anew when something is added at its end. Instead of `space-y-2` write `flex flex-col gap-2`, instead of
 * `divide-y` write `border-t first:border-t-0` on what the lines part, and instead of `group-last:` tell the last one.
 */
const OF_ALL_CHILDREN =
  /(?<![\w-])(?:(?:space|divide)-[xy](?:-[\w.]+)?|(?:group|peer|in)-(?:first|last|only|odd|even|empty|nth)[\w-]*:[\w-]+|\*{1,2}:[\w-]+|\[&_?>?_?\*\]:[\w-]+)(?![\w-])/g;

const ROOT = new URL("../", import.meta.url);

function* sources(folder: string): Generator<string> {
  for (const entry of readdirSync(new URL(folder, ROOT), { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) yield* sources(path);
    else if (/\.(tsx|css)$/.test(entry.name)) yield path;
  }
}

it("are none in a page: what is styled says so itself", () => {
  const used = ["app", "components"].flatMap((folder) =>
    [...sources(folder)].flatMap((path) =>
      (readFileSync(new URL(path, ROOT), "utf8").match(OF_ALL_CHILDREN) ?? []).map((utility) => `${path}: ${utility}`),
    ),
  );
  expect(used).toEqual([]);
});

it.each(["space-y-1.5", "md:space-x-2", "divide-y", "[&>*]:p-1", "last:[&>*]:pb-3", "*:p-2", "group-last:pb-3"])(
  "knows %s",
  (utility) => {
    expect(`<p className="a ${utility} b">`).toMatch(OF_ALL_CHILDREN);
  },
);
