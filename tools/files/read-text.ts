import fs from "node:fs";
import { fileLimits } from "../../src/core/atlas/limits.ts";
import type { Problem } from "../../src/core/atlas/problem.ts";
import { decodeText, type TextEncoding } from "../../src/core/text/decode-text.ts";
import type { Disk } from "./disk.ts";

/** A file's text and how it was encoded, or why it has none. */
export type ReadText =
  | { readonly ok: true; readonly text: string; readonly encoding: TextEncoding; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly problem: Problem; readonly bytes?: Uint8Array };

/** In bytes: how much is read at once from what has no size of its own, such as a pipe. */
const portion = 1 << 20;

/**
 * Reads a file as text, whatever its encoding: the one reader of all commands, of the build and of the development
 * server. What is larger than the limit, in bytes, is refused before it is read.
 */
export function readText(path: string, limit: number = fileLimits.bytes, disk: Disk = fs): ReadText {
  const refuse = (code: Problem["code"], params: Problem["params"], bytes?: Uint8Array): ReadText => {
    const place = typeof params.line === "number" ? { line: params.line, column: 1 } : {};
    return {
      ok: false,
      problem: {
        severity: "error",
        code,
        file: path,
        ...place,
        path: "$",
        params: { name: path, ...params },
      },
      ...(bytes && { bytes }),
    };
  };
  let bytes: Uint8Array | undefined;
  try {
    bytes = readBytes(path, limit, disk);
  } catch (error) {
    return refuse(isMissing(error) ? "fileMissing" : "fileUnreadable", {});
  }
  if (!bytes) return refuse("fileTooLarge", { limit: limit / 1024 / 1024 });
  const decoded = decodeText(bytes);
  if (decoded.ok) return { ...decoded, bytes };
  const { ok: _, code, ...params } = decoded;
  return refuse(code, params, bytes);
}

/** Undefined for what is too large. */
function readBytes(path: string, limit: number, disk: Disk): Uint8Array | undefined {
  const file = disk.openSync(path, "r");
  try {
    if (disk.fstatSync(file).size > limit) return undefined;
    const read: Buffer[] = [];
    let total = 0;
    for (;;) {
      const buffer = Buffer.allocUnsafe(portion);
      const length = disk.readSync(file, buffer, 0, portion, null);
      if (length === 0) return Buffer.concat(read, total);
      total += length;
      if (total > limit) return undefined;
      read.push(buffer.subarray(0, length));
    }
  } finally {
    disk.closeSync(file);
  }
}

/** Whether an error of the disk says that there is no such file. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
