import { importAgain } from "../../core/import-again.ts";
import type { AnchorProgress } from "../../core/text/anchor/anchor-text.ts";
import type { OwnReading } from "../../core/text/own/read-own-text.ts";
import type { ReadAnswer, ReadRequest } from "./read-worker.ts";
import address from "./read-worker.ts?worker&url";

type TrustedTypes = {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): string };
};

// Private to this module: only the address of our own worker ever passes through it.
const policy = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy("mailuo-worker", {
  createScriptURL: (url) => url,
});

const loadHere = importAgain(() => import("./read-here.ts"));

/** Reads and anchors a text beside the page, or, where there are no workers or ours cannot be had, on it. */
export async function readApart(
  request: ReadRequest,
  { signal, progress }: { signal: AbortSignal; progress(progress: AnchorProgress): void },
): Promise<OwnReading> {
  const here = async () => {
    const { loadSimplify, readOwnText } = await loadHere();
    const { brought, index, asked } = request;
    return readOwnText(brought, index, { asked, simplify: loadSimplify, progress, signal });
  };
  const worker = createWorker();
  if (!worker) return here();
  return new Promise((resolve, reject) => {
    const end = () => worker.terminate();
    signal.addEventListener("abort", () => {
      end();
      reject(signal.reason);
    });
    worker.addEventListener("message", ({ data }: MessageEvent<ReadAnswer>) => {
      if (data.kind === "progress") {
        progress(data.progress);
        return;
      }
      end();
      resolve(data.kind === "failed" ? here() : data);
    });
    worker.addEventListener("error", () => {
      end();
      resolve(here());
    });
    worker.postMessage(request);
  });
}

function createWorker(): Worker | undefined {
  try {
    return new Worker(policy ? policy.createScriptURL(address) : address, { type: "module" });
  } catch {
    return undefined;
  }
}
