import { Parser } from "htmlparser2";

/** What is never read as text. */
const silent: ReadonlySet<string> = new Set([
  "head",
  "title",
  "script",
  "style",
  "template",
  "noscript",
  "svg",
  "select",
]);
/** What a line ends with. */
const blocks: ReadonlySet<string> = new Set(
  (
    "address article aside blockquote body br caption dd details div dl dt fieldset figcaption figure footer form h1 h2 " +
    "h3 h4 h5 h6 header hr li main nav ol option p pre section summary table td th tr ul"
  ).split(" "),
);

/**
 * The text of a page as a reader sees it, a line for each block; nothing of it is run, loaded or built. Linear in the
 * page.
 */
export function htmlText(html: string): string {
  const lines: string[] = [];
  let line = "";
  let silence = 0;
  const end = () => {
    const text = line.replace(/[ \t\r\n\f]+/g, " ").trim();
    if (text !== "") lines.push(text);
    line = "";
  };
  const parser = new Parser({
    onopentagname: (name) => {
      if (silent.has(name)) silence += 1;
      if (blocks.has(name)) end();
    },
    onclosetag: (name) => {
      if (silent.has(name)) silence -= 1;
      if (blocks.has(name)) end();
    },
    ontext: (text) => {
      if (silence === 0) line += text;
    },
  });
  parser.end(html);
  end();
  return lines.join("\n");
}

/** What a page begins with, or a piece that was cut out of one. */
const beginning =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body|meta|div|p|article|section|main|table|span|h[1-6])(?=[\s/>])/i;

/** Whether a text is the source of a page or of a piece of one. */
export function isHtml(text: string): boolean {
  return beginning.test(text.slice(0, 4000));
}
