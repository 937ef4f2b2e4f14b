import type { IncomingMessage } from "node:http";
import * as v from "valibot";
import { idSchema } from "../../src/core/atlas/schema/text.ts";
import type { Refusal } from "./refusals.ts";

const pinSchema = v.strictObject({
  atlas: idSchema,
  node: idSchema,
  dx: v.pipe(v.number(), v.finite()),
  dy: v.pipe(v.number(), v.finite()),
});

/** How far a node of an atlas was dragged, in sizes of a leaf's label. */
export type Pin = v.InferOutput<typeof pinSchema>;

/** What a pin takes, with room: four short values. */
const mostBytes = 1024;
const thisMachine: ReadonlySet<string> = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** The pin that a request of our own page, on this machine, asks to save, or why it is not taken. */
export async function readPinRequest(request: IncomingMessage): Promise<Pin | Refusal> {
  if (request.method !== "POST") return { code: "method" };
  const { host, origin, "content-type": type = "", "content-length": length } = request.headers;
  // A name that somebody else's DNS leads here is not this machine's.
  if (!host || !thisMachine.has(hostNameOf(host))) return { code: "host" };
  if (origin !== `http://${host}` && origin !== `https://${host}`) return { code: "origin" };
  if (!/^application\/json\s*(;|$)/i.test(type)) return { code: "type" };
  if (Number(length) > mostBytes) return { code: "size" };
  const body = await readBody(request);
  if (body === undefined) return { code: "size" };
  const parsed = v.safeParse(pinSchema, parse(body));
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  return { code: "shape", params: { issue: `${v.getDotPath(issue) ?? ""} ${issue.message}`.trim() } };
}

function hostNameOf(host: string): string {
  return URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : "";
}

/** The text of a body; undefined for one that turns out too large or breaks off, whose rest is not read. */
function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  return new Promise((resolve) => {
    request.on("data", (chunk: Buffer) => {
      bytes += chunk.length;
      chunks.push(chunk);
      if (bytes <= mostBytes) return;
      request.pause();
      resolve(undefined);
    });
    request.on("end", () => resolve(Buffer.concat(chunks).toString("utf8")));
    request.on("error", () => resolve(undefined));
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
