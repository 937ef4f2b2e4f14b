import { describe, expect, it, vi } from "vitest";
import type { ExportJob } from "./picture-exporter.ts";
import { forEachPicture } from "./picture-exporters.ts";
import { saved } from "./save-blob.ts";

/** A job of two pictures, of which nothing is looked at. */
const jobOf = (save: ExportJob["save"]): ExportJob => ({
  pictures: [{} as never, {} as never],
  title: "",
  name: ["two"],
  faces: [],
  embedsFaces: false,
  centimetres: () => undefined,
  pixels: () => 100,
  density: undefined,
  signal: new AbortController().signal,
  progress: vi.fn(),
  save,
});
const file = new Blob(["picture"]);

describe("pictures made one after another", () => {
  it("end with the step of saving where the browser refuses that, and not before", async () => {
    let saves = 0;
    const job = jobOf(() => {
      saves += 1;
      if (saves > 1) throw new Error("no room");
    });
    const outcome = await forEachPicture(job, async () => saved(job, file, "one.svg"));
    expect(outcome).toEqual({ ok: false, reason: "failed", step: "save" });
    expect(job.progress).toHaveBeenCalledExactlyOnceWith(1);
  });

  it("end with the step of drawing where that breaks, instead of never", async () => {
    const outcome = await forEachPicture(jobOf(vi.fn()), () => Promise.reject(new Error("broken")));
    expect(outcome).toEqual({ ok: false, reason: "failed", step: "draw" });
  });
});
