/** That a part of the page could not be fetched; its message is the browser's. */
export class FetchFailure extends Error {}

/**
 * A module that can be asked for until it is there. Firefox and WebKit remember that an address had nothing and never
 * ask it again, WebKit not even after a reload, so from the second time on it is asked under another. Rejects with a
 * `FetchFailure`.
 */
export function importAgain<M>(load: () => Promise<M>): () => Promise<M> {
  let address: string | undefined;
  let tries = 0;
  return async () => {
    try {
      tries += 1;
      return address === undefined ? await load() : await import(/* @vite-ignore */ `${address}?${tries}`);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      // WebKit's message tells no address: the build's own code, all in one folder, does.
      const [, own] = /import\(["'`](\.\/[^"'`]+\.js)/.exec(String(load)) ?? [];
      address ??= /\bhttps?:\S+\.js\b/.exec(message)?.[0] ?? (own && new URL(own, import.meta.url).href);
      throw new FetchFailure(message, { cause: error });
    }
  };
}
