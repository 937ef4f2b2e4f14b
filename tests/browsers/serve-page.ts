import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/** A server of the built page, which can be told to have a file no longer. */
export interface PageServer {
  readonly url: string;
  /** Answers 503 to addresses with this in them; to all as they are again where nothing is given. */
  withhold(part?: string): void;
  close(): void;
}

/** Serves the built page. */
export async function servePage(dist: string): Promise<PageServer> {
  let withheld: string | undefined;
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const path = normalize(pathname.endsWith("/") ? `${pathname}index.html` : pathname);
    try {
      if (withheld !== undefined && path.includes(withheld)) {
        response.writeHead(503).end();
        return;
      }
      const body = await readFile(join(dist, path));
      response.writeHead(200, {
        "content-type": types[extname(path)] ?? "application/octet-stream",
        // What is withheld must not come from a cache.
        "cache-control": "no-store",
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("the server has no port");
  return {
    url: `http://127.0.0.1:${address.port}/`,
    withhold: (part) => {
      withheld = part;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
