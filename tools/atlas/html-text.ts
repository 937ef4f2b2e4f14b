import { Parser } from "htmlparser2";

/** What a page does not show. */
const hidden: ReadonlySet<string> = new Set("head script style template noscript svg select".split(" "));
/** What stands on lines of its own. */
const blocks: ReadonlySet<string> = new Set(
  "address article aside blockquote body br caption dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol option p pre section table td th tr ul".split(
    " ",
  ),
);

/** The words of a page as a reader sees them: blocks on lines of their own, white space once, entities as characters. */
export function htmlText(html: string): string {
  const lines: string[] = [""];
  let unseen = 0;
  const breakLine = (name: string) => {
    if (blocks.has(name) && lines.at(-1) !== "") lines.push("");
  };
  const parser = new Parser({
    onopentagname(name) {
      if (hidden.has(name)) unseen += 1;
      breakLine(name);
    },
    ontext(text) {
      if (unseen === 0) lines.push((lines.pop() ?? "") + text.replace(/\s+/gu, " "));
    },
    onclosetag(name) {
      if (hidden.has(name)) unseen -= 1;
      breakLine(name);
    },
  });
  parser.end(html);
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
}
