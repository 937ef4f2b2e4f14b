import JSZip from "jszip";
import PptxGenJS from "pptxgenjs";
import type { Deck } from "../deck.ts";
import { chineseFace, latinFace } from "../shape/text-body.ts";
import { inch, type SlideSize } from "../slide-size.ts";
import type { DeckTheme } from "../theme/deck-theme.ts";
import { layoutNames } from "../theme/layout-xml.ts";
import { amendPackage } from "./amend-package.ts";
import type { PackagedSlide } from "./packaged-slide.ts";

const pptxType = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

/** The date of every file in the package, so that the same deck makes the same bytes: the first that ZIP knows. */
const noDate = new Date(Date.UTC(1980, 0, 1));

/** A package of written slides: PptxGenJS makes its skeleton, master, notes and relations; ours are the slides. */
export async function packageDeck(
  deck: Deck,
  slides: readonly PackagedSlide[],
  size: SlideSize,
  theme: DeckTheme,
): Promise<Blob> {
  const skeleton = new PptxGenJS();
  skeleton.defineLayout({ name: "deck", width: size.width / inch, height: size.height / inch });
  skeleton.layout = "deck";
  skeleton.theme = { headFontFace: latinFace, bodyFontFace: latinFace };
  for (const title of layoutNames.slice(1)) skeleton.defineSlideMaster({ title });
  for (const { layout } of slides) skeleton.addSlide({ masterName: layout }).addNotes("");
  const parts = await unpacked(await skeleton.write({ outputType: "uint8array", compression: false }));
  const amended = amendPackage(parts, { deck, slides, size, theme, chineseFace });
  const zip = new JSZip();
  for (const [name, content] of amended) zip.file(name, content, { date: noDate, createFolders: false });
  const bytes = await zip.generateAsync({
    type: "uint8array",
    compression: "DEFLATE",
    compressionOptions: { level: 6 },
  });
  return new Blob([new Uint8Array(bytes)], { type: pptxType });
}

/** The parts of a package by name, without its folders. */
async function unpacked(
  data: string | ArrayBuffer | Blob | Uint8Array,
): Promise<ReadonlyMap<string, string>> {
  const zip = await JSZip.loadAsync(data);
  const files = Object.values(zip.files).filter(({ dir }) => !dir);
  return new Map(
    await Promise.all(files.map(async (file) => [file.name, await file.async("string")] as const)),
  );
}
