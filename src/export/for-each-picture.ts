import type { ExportJob, ExportOutcome, NamedPicture } from "./picture-exporter.ts";

/**
 * Makes the pictures of a job one after another until one fails or the reader cancels; in between the page can draw
 * how far it is. Never rejects.
 */
export async function forEachPicture(
  job: ExportJob,
  make: (named: NamedPicture) => Promise<ExportOutcome>,
): Promise<ExportOutcome> {
  for (const [at, named] of job.pictures.entries()) {
    const outcome = await make(named).catch(
      (): ExportOutcome => ({ ok: false, reason: "failed", step: "draw" }),
    );
    if (job.signal.aborted) return { ok: false, reason: "cancelled" };
    if (!outcome.ok) return outcome;
    job.progress(at + 1);
    await new Promise((resolve) => setTimeout(resolve));
  }
  return { ok: true };
}
