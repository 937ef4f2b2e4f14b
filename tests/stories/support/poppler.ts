import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What a tool of poppler says of a PDF; nothing where that is not installed. */
export function poppler(tool: string, pdf: Buffer, ...options: readonly string[]): string | undefined {
  const file = join(mkdtempSync(join(tmpdir(), "mailuo-print-")), "print.pdf");
  writeFileSync(file, pdf);
  try {
    return execFileSync(tool, [...options, file, ...(tool === "pdftotext" ? ["-"] : [])], {
      encoding: "utf8",
    });
  } catch (reason) {
    if (reason instanceof Error && "code" in reason && reason.code === "ENOENT") return undefined;
    throw reason;
  }
}
