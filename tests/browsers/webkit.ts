import { spawn } from "node:child_process";
import { type Driver, freePort, keyActions } from "./driver.ts";

/** Starts WebKitGTK's own small browser by its driver, on a display that nobody sees. */
export async function startWebkit(driver: string, browser: string): Promise<Driver> {
  const port = await freePort();
  const child = spawn("xvfb-run", ["-a", driver, `--port=${port}`], {
    stdio: "ignore",
    detached: true,
    env: { ...process.env, LANGUAGE: "en_US", LIBGL_ALWAYS_SOFTWARE: "1" },
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const ask = async (path: string, body?: object, method = "POST"): Promise<unknown> => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
    });
    const { value } = Object(await response.json());
    if (!response.ok) throw new Error(`${path}: ${JSON.stringify(value).slice(0, 500)}`);
    return value;
  };
  for (let left = 600; ; left -= 1) {
    try {
      await ask("/status", undefined, "GET");
      break;
    } catch (error) {
      if (left === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
  const options = { binary: browser, args: ["--automation"] };
  const opened = await ask("/session", {
    capabilities: { alwaysMatch: { "webkitgtk:browserOptions": options } },
  });
  const session = `/session/${Reflect.get(Object(opened), "sessionId")}`;
  return {
    name: "WebKitGTK",
    go: async (url) => {
      await ask(`${session}/url`, { url });
    },
    run: (script) => ask(`${session}/execute/sync`, { script, args: [] }),
    press: async (...keys) => {
      await ask(`${session}/actions`, { actions: keyActions(keys) });
    },
    close: async () => {
      await ask(session, undefined, "DELETE").catch(() => undefined);
      // With the display that was started for it.
      if (child.pid !== undefined) process.kill(-child.pid);
      await ended;
    },
  };
}
