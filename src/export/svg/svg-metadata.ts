const opening = "<metadata";
const closing = "</metadata>";
/** Programs that save an SVG anew add one of their own at most. */
const mostLooked = 20;
const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/** The texts of an SVG's metadata elements that hold nothing but text, found without a parser. */
export function svgMetadata(svg: string): readonly string[] {
  const found: string[] = [];
  let at = 0;
  for (let looked = 0; looked < mostLooked; looked += 1) {
    const start = svg.indexOf(opening, at);
    const begin = start < 0 ? -1 : svg.indexOf(">", start);
    const end = begin < 0 ? -1 : svg.indexOf(closing, begin);
    if (end < 0) break;
    const content = svg.slice(begin + 1, end).trim();
    if (!content.includes("<")) found.push(unescapeXml(content));
    at = end + closing.length;
  }
  return found;
}

function unescapeXml(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return entities[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
