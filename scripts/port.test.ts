import { createServer } from "node:net";
import { describe, expect, it } from "vitest";
import { readPort, requireFreePort, untilListening } from "./port";

describe("the port", () => {
  it("is 3000 unless PORT says another", () => {
    expect(readPort(undefined)).toBe(3000);
    expect(readPort(" ")).toBe(3000);
    expect(readPort("8080")).toBe(8080);
  });

  it("is refused where it is none", () => {
    for (const text of ["http", "0", "-1", "65536", "3.5"]) expect(() => readPort(text)).toThrow("PORT must be");
  });

  it("is refused while another program has it, with what to do", async () => {
    const server = createServer();
    const port = await new Promise<number>((resolve) => {
      server.listen(0, () => {
        const address = server.address();
        resolve(typeof address === "object" && address ? address.port : 0);
      });
    });
    await expect(requireFreePort(port)).rejects.toThrow(`PORT=${port + 1}`);
    expect(await untilListening(port, new AbortController().signal)).toBe(true);
    await new Promise((resolve) => server.close(resolve));
    await requireFreePort(port);
    expect(await untilListening(port, AbortSignal.timeout(150))).toBe(false);
  });
});
