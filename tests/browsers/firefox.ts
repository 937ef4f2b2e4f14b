import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Driver, freePort, keyActions } from "./driver.ts";

/** Starts Firefox with a profile of its own and drives it by Marionette, which needs nothing beside it. */
export async function startFirefox(binary: string): Promise<Driver> {
  const profile = mkdtempSync(join(tmpdir(), "mailuo-firefox-"));
  const port = await freePort();
  writeFileSync(
    join(profile, "user.js"),
    [
      ["marionette.port", port],
      ["intl.accept_languages", "en-US"],
      ["app.update.enabled", false],
      ["datareporting.policy.dataSubmissionEnabled", false],
      ["network.captive-portal-service.enabled", false],
      ["network.connectivity-service.enabled", false],
      ["browser.shell.checkDefaultBrowser", false],
    ]
      .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
      .join("\n"),
  );
  const child = spawn(binary, ["--headless", "--marionette", "--no-remote", "--profile", profile], {
    stdio: "ignore",
    env: { ...process.env, HOME: profile },
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const ask = marionette(await connected(port));
  await ask("WebDriver:NewSession", {});
  await ask("WebDriver:SetTimeouts", { pageLoad: 120_000, script: 60_000 });
  return {
    name: "Firefox",
    go: async (url) => {
      await ask("WebDriver:Navigate", { url });
    },
    run: async (script) => {
      const answer = await ask("WebDriver:ExecuteScript", { script, args: [] });
      return Reflect.get(Object(answer), "value");
    },
    press: async (...keys) => {
      await ask("WebDriver:PerformActions", { actions: keyActions(keys) });
    },
    close: async () => {
      child.kill();
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Tries until the browser listens; only a hang reaches the limit. */
async function connected(port: number): Promise<Socket> {
  for (let left = 600; ; left -= 1) {
    try {
      return await new Promise<Socket>((resolve, reject) => {
        const socket = connect(port, "127.0.0.1", () => resolve(socket));
        socket.once("error", reject);
      });
    } catch (error) {
      if (left === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

/** Asks over a socket: each message is its length, a colon, and `[kind, id, …]` in JSON. */
function marionette(socket: Socket) {
  const waiting = new Map<number, (error: unknown, value: unknown) => void>();
  let heard = Buffer.alloc(0);
  socket.on("data", (part) => {
    heard = Buffer.concat([heard, part]);
    for (;;) {
      const colon = heard.indexOf(":");
      const length = Number(heard.subarray(0, Math.max(0, colon)).toString());
      if (colon < 0 || heard.length < colon + 1 + length) return;
      const message: unknown = JSON.parse(heard.subarray(colon + 1, colon + 1 + length).toString());
      heard = heard.subarray(colon + 1 + length);
      // The first says only who is there.
      if (Array.isArray(message)) waiting.get(message[1])?.(message[2], message[3]);
    }
  });
  let last = 0;
  return (command: string, parameters: object): Promise<unknown> =>
    new Promise((resolve, reject) => {
      last += 1;
      const text = JSON.stringify([0, last, command, parameters]);
      waiting.set(last, (error, value) =>
        error ? reject(new Error(`${command}: ${JSON.stringify(error).slice(0, 500)}`)) : resolve(value),
      );
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
}
