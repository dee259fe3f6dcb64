import { describe, expect, it } from "vitest";
import { noticesOf, readDismissed } from "./notices";

const EVENT = { name: "Meeting", start: "2026-07-28", end: "2026-07-31", url: "https://a.example" };
const MESSAGE = { links: [], message: "Hello" };

const kindsOn = (today: string, dismissed: string[] = []) =>
  noticesOf({ header: MESSAGE, event: EVENT }, today, dismissed).map(({ kind }) => kind);

describe("notices", () => {
  it("announce an event up to its last day, and the message on any", () => {
    expect(kindsOn("2026-01-01")).toEqual(["message", "event"]);
    expect(kindsOn("2026-07-31")).toEqual(["message", "event"]);
    expect(kindsOn("2026-08-01")).toEqual(["message"]);
    expect(noticesOf({ header: { links: [], message: " " } }, "2026-01-01", [])).toEqual([]);
  });

  it("stay away once they are put away, until they say something else", () => {
    const [message] = noticesOf({ header: MESSAGE }, "2026-01-01", []);
    const id = message?.id ?? "";
    expect(kindsOn("2026-01-01", readDismissed(id))).toEqual(["event"]);
    expect(noticesOf({ header: { links: [], message: "Hello again" } }, "2026-01-01", [id])).toHaveLength(1);
  });

  it("take nothing from a cookie but ids", () => {
    expect(readDismissed(undefined)).toEqual([]);
    expect(readDismissed("0123abcd.<script>.zzzzzzzz.ffffffff")).toEqual(["0123abcd", "ffffffff"]);
    expect(readDismissed(Array.from({ length: 50 }, () => "0123abcd").join("."))).toHaveLength(20);
  });
});
