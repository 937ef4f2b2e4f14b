import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import subsetFont from "subset-font";

/** The weights that the page and the pictures are set in. */
export type FontWeight = 400 | 600;

const require = createRequire(import.meta.url);
const packageName = "@expo-google-fonts/noto-sans-sc";
const ttf: Record<FontWeight, string> = {
  400: "400Regular/NotoSansSC_400Regular.ttf",
  600: "600SemiBold/NotoSansSC_600SemiBold.ttf",
};
const packageFile = (path: string): string =>
  join(dirname(require.resolve(`${packageName}/package.json`)), path);

const versionOf = (name: string): string => (require(`${name}/package.json`) as { version: string }).version;

/**
 * Without the glyphs that only replace others, of figures beside Latin letters and of "fi": a picture printed to a PDF has
 * no characters for them, so that nobody finds 2022 in it.
 */
const plainGlyphs = { noLayoutClosure: true } as const;

/** The licence of the font, which has to travel with it. */
export const fontLicence = (): string => readFileSync(packageFile("LICENSE_FONT"), "utf8");

/** A WOFF2 of one weight with just these characters; made once, then taken from the cache. */
export async function subsetFace(
  root: string,
  weight: FontWeight,
  characters: string,
): Promise<{ hash: string; woff2: Buffer }> {
  const hash = createHash("sha256")
    .update(
      [
        weight,
        versionOf(packageName),
        versionOf("subset-font"),
        JSON.stringify(plainGlyphs),
        characters,
      ].join("\n"),
    )
    .digest("hex")
    .slice(0, 12);
  const folder = join(root, "node_modules/.cache/mailuo-font");
  const file = join(folder, `${weight}-${hash}.woff2`);
  try {
    return { hash, woff2: readFileSync(file) };
  } catch {
    const woff2 = await subsetFont(readFileSync(packageFile(ttf[weight])), characters, {
      targetFormat: "woff2",
      ...plainGlyphs,
    });
    try {
      mkdirSync(folder, { recursive: true });
      // Renamed into place, so that a second build never reads half a file.
      writeFileSync(`${file}.${process.pid}`, woff2);
      renameSync(`${file}.${process.pid}`, file);
    } catch {
      // Without a place to keep it, it is made again the next time.
    }
    return { hash, woff2 };
  }
}
