const longest = 80;
const separators = /[\s/\\:*?"<>|.,;，。；：、·“”‘’()（）[\]{}#%&+=`~!@$^']+/gu;
const kept = /[\p{L}\p{M}\p{N}_-]/u;

/**
 * A file name from texts of any script: letters and numbers stay, everything that some system forbids becomes a
 * dash; at most 80 characters before the ending: the longest text gives way first, by whole words where it has any, so that
 * what is short, such as a date, stays; never empty.
 */
export function fileName(parts: readonly string[], ending: string): string {
  const clean = parts
    .map((part) => part.replace(/(?<=\p{L})['’](?=\p{L})/gu, "").replace(separators, "-"))
    .map((part) => [...part].filter((character) => kept.test(character)).join(""))
    .map((part) => part.replace(/^-+|-+$/g, "").replace(/-{2,}/g, "-"))
    .filter(Boolean);
  let name = clean.join("_");
  while ([...name].length > longest) {
    const lengths = clean.map((part) => [...part].length);
    const at = lengths.indexOf(Math.max(...lengths));
    const shorter = shortened(clean[at] ?? "");
    clean.splice(at, 1, ...(shorter ? [shorter] : []));
    name = clean.join("_");
  }
  return `${name || "mailuo"}.${ending}`;
}

/** A text without its last word; one of a single word, without its last character. */
function shortened(text: string): string {
  const end = text.lastIndexOf("-");
  return (end > 0 ? text.slice(0, end) : [...text].slice(0, -1).join("")).replace(/[-_]+$/g, "");
}
