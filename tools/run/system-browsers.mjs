import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const onPath = (names) =>
  (process.env.PATH ?? "").split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));

const macNames = ["Google Chrome", "Chromium", "Microsoft Edge"];
const windowsPaths = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Chromium\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
];

const places = {
  linux: () =>
    onPath([
      // The same engine without the window around it: half the work for the same page.
      "chromium-headless-shell",
      "google-chrome-stable",
      "google-chrome",
      "chromium",
      "chromium-browser",
      "microsoft-edge-stable",
      "microsoft-edge",
    ]),
  darwin: () =>
    ["/Applications", join(process.env.HOME ?? "", "Applications")].flatMap((folder) =>
      macNames.map((name) => join(folder, `${name}.app`, "Contents/MacOS", name)),
    ),
  win32: () =>
    [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA]
      .filter(Boolean)
      .flatMap((folder) => windowsPaths.map((path) => join(folder, path))),
};

/** The first Chrome, Chromium or Edge installed on this machine, or undefined. */
export function systemBrowser() {
  return places[process.platform]?.().find((path) => existsSync(path));
}
