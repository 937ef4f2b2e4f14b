const longest = 80;
const separators = /[\s/\\:*?"<>|.,;，。；：、·“”‘’()（）[\]{}#%&+=`~!@$^']+/gu;
const kept = /[\p{L}\p{M}\p{N}_-]/u;

/**
 * A file name from texts of any script: letters and numbers stay, everything that some system forbids becomes a
 * dash; at most 80 characters before the ending, of which what comes last, such as a date, stays whole where there is
 * room; never empty.
 */
export function fileName(parts: readonly string[], ending: string): string {
  const clean = parts
    .map((part) => [...part.replace(separators, "-")].filter((character) => kept.test(character)).join(""))
    .map((part) => part.replace(/^-+|-+$/g, "").replace(/-{2,}/g, "-"))
    .filter(Boolean);
  const last = shortened(clean.at(-1) ?? "", longest);
  const room = longest - [...last].length - 1;
  const name = [room > 0 ? shortened(clean.slice(0, -1).join("_"), room) : "", last]
    .filter(Boolean)
    .join("_");
  return `${name || "mailuo"}.${ending}`;
}

function shortened(text: string, limit: number): string {
  return [...text]
    .slice(0, limit)
    .join("")
    .replace(/[-_]+$/g, "");
}
