import "../../i18n/late/export.ts";
import { faces } from "virtual:mailuo-font";
import { createRoot } from "solid-js";
import { embedFaces } from "../../export/embed-faces.ts";
import { fileName } from "../../export/file-name.ts";
import { type PngFile, pngFile } from "../../export/png/png-file.ts";
import { createExport, type ExportInput } from "../picture/create-export.ts";

/** A picture of what is on the stage, as a PNG that carries the view's state, and what a file of it is called. */
export interface ViewPicture {
  readonly made: PngFile;
  readonly name: string;
}

/**
 * Draws what is on the stage, in the reader's language and theme, with its link: browsers write pictures anew as they
 * copy them, and keep of a file only what is drawn. Undefined where there is nothing to draw.
 */
export async function viewPicture(input: ExportInput): Promise<ViewPicture | undefined> {
  const { explorer } = input;
  const asSeen = {
    format: "png",
    frame: "shown",
    language: explorer.language(),
    theme: explorer.theme(),
    link: true,
  };
  const drawn = createRoot((dispose) => {
    const form = createExport({
      ...input,
      explorer: { ...explorer, pictureChoices: () => asSeen, setPictureChoices: () => {} },
    });
    form.setWhat("view");
    const [named] = form.pictures();
    const pixels = named && form.measure(named.picture).pixels;
    dispose();
    return named && { named, pixels: pixels ?? named.picture.width };
  });
  if (!drawn) return undefined;
  const { named, pixels } = drawn;
  const job = { faces: await embedFaces(faces), pixels: () => pixels, density: undefined };
  return { made: await pngFile(named, job), name: fileName(named.name, "png") };
}
