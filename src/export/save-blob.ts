import type { ExportJob, ExportOutcome } from "./picture-exporter.ts";

/** Hands a file to the browser to save. */
export function saveBlob(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the file after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** Saves a file of a job; that the browser refused is what came of it. */
export function saved({ save }: Pick<ExportJob, "save">, file: Blob, name: string): ExportOutcome {
  try {
    save(file, name);
    return { ok: true };
  } catch {
    return { ok: false, reason: "failed", step: "save" };
  }
}
