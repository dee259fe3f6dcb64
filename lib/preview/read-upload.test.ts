import { describe, expect, it } from "vitest";
import { readUpload } from "./read-upload";

const MEGABYTE = 1024 * 1024;
const post = (body: BodyInit, headers?: Record<string, string>) =>
  new Request("http://localhost/api/preview", { method: "POST", body, headers, duplex: "half" } as RequestInit);

function formOf(files: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, text] of Object.entries(files)) form.append("files", new File([text], name), name);
  return form;
}

describe("readUpload", () => {
  it("takes YAML files with their paths and leaves the others", async () => {
    const files = await readUpload(
      post(formOf({ "data/projects/a.yml": "name: A", "b.YAML": "name: B", "c.svg": "x" })),
    );
    const read = "failure" in files ? [] : files.map(({ name, bytes }) => [name, Buffer.from(bytes).toString()]);
    expect(read).toEqual([
      ["data/projects/a.yml", "name: A"],
      ["b.YAML", "name: B"],
    ]);
  });

  it("refuses what holds no file, or is no form", async () => {
    expect(await readUpload(post(formOf({ "c.svg": "x" })))).toEqual({ failure: "no-files" });
    expect(await readUpload(post("a: 1", { "content-type": "text/yaml" }))).toEqual({ failure: "bad-form" });
    const broken = { "content-type": "multipart/form-data; boundary=x" };
    expect(await readUpload(post("--x\r\nnonsense", broken))).toEqual({ failure: "bad-form" });
  });

  it("refuses what is too large, also where it says nothing of its size", async () => {
    expect(await readUpload(post(formOf({ "a.yml": "#".repeat(6 * MEGABYTE) })))).toEqual({ failure: "too-large" });
    expect(await readUpload(post(formOf({ "a.yml": "#".repeat(5.5 * MEGABYTE) })))).toEqual({ failure: "too-large" });
    let sent = 0;
    const endless = new ReadableStream({
      pull: (controller) => {
        sent += MEGABYTE;
        controller.enqueue(new Uint8Array(MEGABYTE));
      },
    });
    expect(await readUpload(post(endless))).toEqual({ failure: "too-large" });
    expect(sent).toBeLessThan(12 * MEGABYTE);
  });

  it("refuses more files than a landscape has", async () => {
    const many = Array.from({ length: 5001 }, (_, at) => [`${at}.yml`, ""]);
    expect(await readUpload(post(formOf(Object.fromEntries(many))))).toEqual({ failure: "too-large" });
  });
});
