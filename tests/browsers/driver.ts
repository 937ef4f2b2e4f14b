import { createServer } from "node:net";

/** A browser that a test drives. */
export interface Driver {
  readonly name: string;
  /** Opens an address, and waits until it is loaded. */
  go(url: string): Promise<void>;
  /** Runs the body of a function in the page and gives what it returns. */
  run(body: string): Promise<unknown>;
  /** Presses keys one after the other where the focus is. */
  press(...keys: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

/** Presses and releases of keys, as WebDriver takes them. */
export const keyActions = (keys: readonly string[]) => [
  {
    type: "key",
    id: "keyboard",
    actions: keys.flatMap((value) => [
      { type: "keyDown", value },
      { type: "keyUp", value },
    ]),
  },
];

/** What a page's own test for something comes to, once it is not empty; only a hang reaches the limit. */
export async function until(driver: Driver, body: string, limit = 60_000): Promise<unknown> {
  const end = Date.now() + limit;
  for (;;) {
    const value = await driver.run(body);
    if (value) return value;
    if (Date.now() > end) throw new Error(`${driver.name} never got as far as: ${body}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** A port that nobody listens on at the moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
