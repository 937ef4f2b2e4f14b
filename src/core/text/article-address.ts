/**
 * The address of an article at a place in it: browsers that can go to the longest of the words that stand there, the
 * others open its beginning.
 */
export function articleAddress(url: string, words: readonly string[]): string {
  const longest = words
    .map((text) => text.replace(/^[“‘]|[”’]$/gu, "").trim())
    .reduce((best, text) => (text.length > best.length ? text : best), "");
  if (longest.length < leastWords) return url;
  // A hyphen would be read as the mark of a prefix or suffix.
  return `${url}${url.includes("#") ? "" : "#"}:~:text=${encodeURIComponent(longest).replaceAll("-", "%2D")}`;
}

/** Shorter words stand in too many places. */
const leastWords = 3;
