import { describe, expect, it } from "vitest";
import { describeAddress, readDatabaseAddress } from "./address";

describe("the address of the database", () => {
  it("is a file of the project unless DATABASE_URL says another", () => {
    const embedded = { provider: "sqlite", file: "/site/.cairn/cairn.db" };
    expect(readDatabaseAddress(undefined, "/site")).toStrictEqual(embedded);
    expect(readDatabaseAddress(" ", "/site")).toStrictEqual(embedded);
  });

  it("takes a file relative to the project, absolute, or as an address", () => {
    const fileOf = (url: string) => readDatabaseAddress(url, "/site");
    expect(fileOf("file:./x/y.db")).toStrictEqual({ provider: "sqlite", file: "/site/x/y.db" });
    expect(fileOf("file:/var/y.db?mode=rw")).toStrictEqual({ provider: "sqlite", file: "/var/y.db" });
    expect(fileOf("file:///var/y.db")).toStrictEqual({ provider: "sqlite", file: "/var/y.db" });
  });

  it("takes both spellings of PostgreSQL", () => {
    for (const url of ["postgres://u:p@h:5433/d", "postgresql://u:p@h:5433/d"])
      expect(readDatabaseAddress(url)).toStrictEqual({ provider: "postgresql", url });
  });

  it("refuses everything else with what to write", () => {
    for (const url of ["mysql://h/d", "x.db", "file:", "postgres://h:port/d"])
      expect(() => readDatabaseAddress(url), url).toThrow("DATABASE_URL must be");
  });

  it("is shown without its password", () => {
    expect(describeAddress({ provider: "postgresql", url: "postgres://u:secret@h:5433/d" })).toBe(
      "PostgreSQL at h:5433/d",
    );
    expect(describeAddress({ provider: "sqlite", file: "/site/.cairn/cairn.db" }, "/site")).toBe(".cairn/cairn.db");
    expect(describeAddress({ provider: "sqlite", file: "/var/y.db" }, "/site")).toBe("/var/y.db");
  });
});
