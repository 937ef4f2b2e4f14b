const longest = 80;
const separators = /[\s/\\:*?"<>|.,;，。；：、·“”‘’()（）[\]{}#%&+=`~!@$^']+/gu;
const kept = /[\p{L}\p{M}\p{N}_-]/u;

/**
 * A file name from texts of any script: letters and numbers stay, everything that some system forbids becomes a
 * dash; at most 80 characters before the ending, never empty.
 */
export function fileName(parts: readonly string[], ending: string): string {
  const name = parts
    .map((part) => [...part.replace(separators, "-")].filter((character) => kept.test(character)).join(""))
    .map((part) => part.replace(/^-+|-+$/g, "").replace(/-{2,}/g, "-"))
    .filter(Boolean)
    .join("_");
  const short = [...name]
    .slice(0, longest)
    .join("")
    .replace(/[-_]+$/g, "");
  return `${short || "mailuo"}.${ending}`;
}
