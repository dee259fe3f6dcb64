import { randomUUID } from "node:crypto";
import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { fillPressed, pressPage } from "./pressed-page";

const newNonce = () => Buffer.from(randomUUID()).toString("base64");
const LENGTH = newNonce().length;

/** Parts as of a page: much that stands there again and again, also what looks like a nonce. */
const word = fc.constantFrom(
  '<script nonce="',
  '"></script>',
  "NTIxY2",
  "é网",
  "\u0001",
  "<a class=t>",
  "a",
  newNonce(),
);
const part = fc.array(word, { maxLength: 60 }).map((all) => Buffer.from(all.join("")));
const pages = fc.array(part, { minLength: 1, maxLength: 12 });

test("a page that was compressed once is, with any nonce, what it would be by itself", async () => {
  await fc.assert(
    fc.asyncProperty(pages, fc.nat(3), async (parts, times) => {
      // Longer than what deflate looks back.
      const all = parts.map((each) => Buffer.concat(Array.from({ length: 1 + times * 40 }, () => each)));
      const pressed = await pressPage(all, LENGTH);
      for (const nonce of [newNonce(), "=".repeat(LENGTH)]) {
        const plain = Buffer.from(all.join(nonce));
        expect(pressed && gunzipSync(fillPressed(pressed, nonce, plain)).equals(plain)).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});

test("a page with the one byte that keeps the room is left as it is", async () => {
  expect(await pressPage([Buffer.from("a\0b"), Buffer.from("c")], LENGTH)).toBeNull();
});
