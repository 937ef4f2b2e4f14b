import { readFile } from "node:fs/promises";
import { fileLimits } from "../../src/core/atlas/limits.ts";
import type { Problem } from "../../src/core/atlas/problem.ts";
import { decodeText, type TextEncoding } from "../../src/core/text/decode-text.ts";

/** A file's text and how it was encoded, or why it has none. */
export type ReadText =
  | { readonly ok: true; readonly text: string; readonly encoding: TextEncoding }
  | { readonly ok: false; readonly problem: Problem };

/** Reads a file as text, whatever its encoding. */
export async function readTextFile(path: string): Promise<ReadText> {
  const refuse = (
    code: Problem["code"],
    params: Problem["params"] = { name: path },
    line?: number,
  ): ReadText => ({
    ok: false,
    problem: {
      severity: "error",
      code,
      file: path,
      ...(line !== undefined && { line, column: 1 }),
      path: "$",
      params,
    },
  });
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
    return refuse(missing ? "fileMissing" : "fileUnreadable");
  }
  if (bytes.length > fileLimits.bytes)
    return refuse("fileTooLarge", { limit: fileLimits.bytes / 1024 / 1024 });
  const decoded = decodeText(bytes);
  if (decoded.ok) return decoded;
  return decoded.code === "fileDamaged"
    ? refuse(decoded.code, { name: path }, decoded.line)
    : refuse(decoded.code);
}
