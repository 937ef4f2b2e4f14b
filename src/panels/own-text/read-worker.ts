import type { TextIndex } from "../../core/atlas/schema.ts";
import type { AnchorProgress } from "../../core/text/anchor/anchor-text.ts";
import type { AskedWords } from "../../core/text/anchor/anchoring.ts";
import { loadSimplify } from "../../core/text/anchor/simplify.ts";
import { type BroughtText, type OwnReading, readOwnText } from "../../core/text/own/read-own-text.ts";

/** What the worker is asked, once. */
export interface ReadRequest {
  readonly brought: BroughtText;
  readonly index: TextIndex;
  readonly asked: readonly AskedWords[];
}

/** What it answers: how far it is, then what came of it; or that it could not, such as for want of a file. */
export type ReadAnswer =
  | { readonly kind: "progress"; readonly progress: AnchorProgress }
  | { readonly kind: "failed" }
  | OwnReading;

const answer = (message: ReadAnswer) => postMessage(message);

addEventListener("message", async ({ data }: MessageEvent<ReadRequest>) => {
  try {
    const { brought, index, asked } = data;
    const progress = (progress: AnchorProgress) => answer({ kind: "progress", progress });
    answer(await readOwnText(brought, index, { asked, simplify: loadSimplify, progress }));
  } catch {
    answer({ kind: "failed" });
  }
});
