import { execFile } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, symlink } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { expect, test } from "@playwright/test";
import { cutLandscape } from "./support/cut-landscape";
import { open, tilesOf } from "./support/landscape";
import { runScript } from "./support/run-script";
import { addressOf, isPresent, LANDSCAPES } from "./support/servers";
import { serveFolder } from "./support/static-host";

const BASE = "/landscape";
const CUT = ".cairn/e2e/cut";

/** Where links of landscape2 and landscapeapp lead. */
const OLD_LINKS = [
  ["/?item=orchestration-management--scheduling-orchestration--kubernetes", "/projects/kubernetes"],
  ["/?item=runtime--container-runtime--containerd", "/projects/containerd"],
  ["/?selected=envoy", "/projects/envoy"],
  ["/zh?selected=helm", "/zh/projects/helm"],
  ["/?group=projects-and-products&view-mode=card&classify=maturity", "/?group=projects&view=cards&group-by=stage"],
  ["/?project=graduated", "/?stage=graduated"],
  ["/projects", "/?group=projects"],
  ["/games", "/quiz"],
  ["/embed/embed.html?key=runtime&headers=true", "/embed?key=runtime&headers=true"],
  ["/projects-summary", "/summary"],
] as const;

// What somebody does who moves an existing landscape here, from the clone to the links of before.
if (isPresent("cncf")) {
  const { dir } = LANDSCAPES.cncf;

  test("a maintainer moves a landscape of landscape2 here in eight steps", async ({ page, request }) => {
    test.setTimeout(600_000);
    const clone = await mkdtemp(path.join(tmpdir(), "cairn-"));

    await test.step("1. clone it", async () => {
      await promisify(execFile)("git", ["clone", "--quiet", "--depth", "1", `file://${process.cwd()}`, clone]);
      await symlink(path.resolve("node_modules"), path.join(clone, "node_modules"));
    });

    await test.step("2. point at the folder, and 3. validate it", async () => {
      const { code, output } = await runScript(["scripts/validate.ts"], {
        cwd: clone,
        env: { LANDSCAPE_DIR: path.resolve(dir) },
      });
      expect(output).toMatch(/\b0 errors/);
      expect(code).toBe(0);
      await rm(clone, { recursive: true });
    });

    await test.step("4. start it", async () => {
      await open(page, addressOf("cncf"));
      expect(await tilesOf(page).count()).toBeGreaterThan(900);
    });

    await test.step("5. embed it in a page", async () => {
      await page.goto(addressOf("cncf", "/embed/setup?key=runtime"));
      const code = await page.locator("pre").first().innerText();
      const host = createServer((_request, response) => {
        response.setHeader("content-type", "text/html; charset=utf-8");
        response.end(`<!doctype html><html lang="en"><title>Ours</title><body>${code}</body></html>`);
      });
      host.listen(0, "127.0.0.1");
      await once(host, "listening");
      const place = host.address();
      if (place === null || typeof place === "string") throw new Error("No port is free.");
      await page.goto(`http://127.0.0.1:${place.port}/`);
      const frame = page.frameLocator("iframe");
      await expect(frame.getByRole("link", { name: /containerd/ }).first()).toBeVisible();
      await expect.poll(() => page.locator("iframe").evaluate((each) => each.clientHeight)).toBeGreaterThan(300);
      host.close();
    });

    await test.step("6. export it, 7. serve that from plain files under a path", async () => {
      // One category of it: the whole is the same, and takes minutes.
      await cutLandscape(dir, "Runtime", CUT);
      const out = path.join(CUT, "out");
      const options = ["--dir", CUT, "--out", out, "--site-url", `https://map.example${BASE}`, "--no-previews"];
      const { code, output } = await runScript(["scripts/export.ts", ...options], {
        env: { DATABASE_URL: `file:${CUT}/site.db` },
      });
      expect(code, output).toBe(0);
      const { address, stop } = await serveFolder(out, BASE);
      await open(page, `${address}/`);
      await tilesOf(page, "containerd").first().click();
      await expect(page.getByRole("dialog").getByRole("heading", { name: "containerd" })).toBeVisible();
      await page.goto(`${address}/?item=runtime--container-runtime--cri-o`);
      await expect(page).toHaveURL(new RegExp(`${BASE}/projects/cri-o/?$`));
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("CRI-O");
      stop();
    });

    await test.step("8. open ten old links", async () => {
      for (const [old, target] of OLD_LINKS) {
        const answer = await request.get(addressOf("cncf", old));
        expect(answer.status(), old).toBe(200);
        const { pathname, searchParams } = new URL(answer.url());
        const wanted = new URL(target, answer.url());
        expect(pathname, old).toBe(wanted.pathname);
        for (const [key, value] of wanted.searchParams) expect(searchParams.get(key), old).toBe(value);
      }
    });
  });
}
