import type { EmbeddedFace } from "./svg/render-svg.ts";

/** A font file of the page. */
export interface FontFile {
  readonly weight: 400 | 600;
  readonly url: string;
}

/**
 * The page's font files as `data:` URLs, for pictures that have to look the same where no such font is. A file
 * that cannot be fetched is left out: the picture then takes the system's font.
 */
export async function embedFaces(files: readonly FontFile[]): Promise<readonly EmbeddedFace[]> {
  const faces = await Promise.all(files.map(embedFace));
  return faces.filter((face) => face !== undefined);
}

async function embedFace({ weight, url }: FontFile): Promise<EmbeddedFace | undefined> {
  try {
    const response = await fetch(url);
    if (!response.ok) return undefined;
    return {
      weight,
      dataUrl: `data:font/woff2;base64,${base64(new Uint8Array(await response.arrayBuffer()))}`,
    };
  } catch {
    return undefined;
  }
}

/** In stretches, because a call takes only so many arguments. */
function base64(bytes: Uint8Array): string {
  const stretch = 0x8000;
  let binary = "";
  for (let from = 0; from < bytes.length; from += stretch) {
    binary += String.fromCharCode(...bytes.subarray(from, from + stretch));
  }
  return btoa(binary);
}
