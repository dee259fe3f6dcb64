import { expect, test } from "vitest";
import { readSlices } from "./read-slices";

test.each([0, 1, 4999, 5000, 12_345])("reads %i rows, each once and in order", async (count) => {
  const table = Array.from({ length: count }, (_, row) => row);
  const taken: number[] = [];
  const rows = await readSlices(({ skip, take }) => {
    taken.push(take);
    return Promise.resolve(table.slice(skip, skip + take));
  });
  expect(rows).toEqual(table);
  expect(taken.length).toBe(Math.floor(count / 5000) + 1);
});

test("lets others be answered in between", async () => {
  let isAnswered = false;
  setImmediate(() => (isAnswered = true));
  const rows = await readSlices(({ skip, take }) =>
    Promise.resolve(skip < 2 * take ? Array.from({ length: take }, () => isAnswered) : []),
  );
  expect([rows.at(0), rows.at(-1)]).toEqual([false, true]);
});
