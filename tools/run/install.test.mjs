import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { isInstalled } from "./install.mjs";

let root = "";
const lock = (path, packages) => {
  mkdirSync(join(root, path, ".."), { recursive: true });
  writeFileSync(join(root, path), JSON.stringify({ packages }));
};
const asked = {
  "": { name: "mailuo" },
  "node_modules/a": { version: "1.0.0" },
  "node_modules/for-another-system": { version: "1.0.0", optional: true },
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "mailuo-install-"));
  lock("package-lock.json", asked);
});
afterEach(() => rmSync(root, { recursive: true }));

test("a fresh clone is not installed", () => {
  expect(isInstalled(root)).toBe(false);
});

test("what the lock file asks for is installed, whatever is left out for other systems", () => {
  lock("node_modules/.package-lock.json", { "node_modules/a": { version: "1.0.0" } });
  expect(isInstalled(root)).toBe(true);
});

test("a package of another version has to be installed again", () => {
  lock("node_modules/.package-lock.json", { "node_modules/a": { version: "0.9.0" } });
  expect(isInstalled(root)).toBe(false);
});

test("an install that was cut short is not one", () => {
  mkdirSync(join(root, "node_modules/a"), { recursive: true });
  expect(isInstalled(root)).toBe(false);
});
