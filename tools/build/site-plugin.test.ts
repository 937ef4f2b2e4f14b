import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "vite";
import { afterEach, beforeEach, expect, it } from "vitest";
import { sitePlugin } from "./site-plugin.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "mailuo-site-"));
  writeFileSync(
    join(root, "index.html"),
    readFileSync(resolve("index.html"), "utf8").replace(/<script.*/, ""),
  );
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

async function built(site: string | undefined): Promise<string> {
  await build({ root, configFile: false, publicDir: false, logLevel: "silent", plugins: [sitePlugin(site)] });
  return readFileSync(join(root, "dist/index.html"), "utf8");
}

it.each(["https://example.org/atlas/", "https://example.org/atlas"])(
  "names the page and its picture by their whole addresses where the site is %s",
  async (site) => {
    const html = await built(site);
    expect(html).toContain('<link rel="canonical" href="https://example.org/atlas/">');
    expect(html).toContain('<meta property="og:url" content="https://example.org/atlas/">');
    expect(html).toContain('<meta property="og:image" content="https://example.org/atlas/social.png">');
  },
);

it("names no picture and no address where it is not told the site's, as half an address leads nowhere", async () => {
  const html = await built(undefined);
  expect(html).not.toMatch(/og:image|og:url|canonical|social\.png/);
  expect(html).toContain("og:description");
});

it.each(["example.org", "ftp://example.org/", "https://example.org/?a", "nonsense"])(
  "refuses to build for %s, which is no address of a page",
  async (site) => {
    await expect(built(site)).rejects.toThrow(/MAILUO_SITE .*https:\/\/example\.org\/atlas\//);
  },
);
