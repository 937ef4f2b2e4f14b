import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

const first = (...paths) => paths.find((path) => existsSync(path));

const miniBrowser = () => {
  const folder = "/usr/lib/x86_64-linux-gnu";
  if (!existsSync(folder)) return undefined;
  const found = readdirSync(folder).filter((name) => name.startsWith("webkit2gtk-"));
  return first(...found.map((name) => join(folder, name, "MiniBrowser")));
};

/** Where Firefox is, and WebKitGTK's driver with its browser and a display for it; undefined where they are not. */
export function installed() {
  const driver = first("/usr/bin/WebKitWebDriver");
  const browser = miniBrowser();
  return {
    firefox: first("/usr/bin/firefox-esr", "/usr/bin/firefox"),
    webkit: driver && browser && existsSync("/usr/bin/xvfb-run") ? { driver, browser } : undefined,
  };
}
