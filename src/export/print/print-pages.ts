import type { PageSize } from "../../scene/picture/frame.ts";

/** A page to print: an SVG document that fills it, and its size in points. */
export interface PrintPage {
  readonly svg: string;
  readonly page: PageSize;
}

/** What is there for the printer alone, until it is printed. */
let standing: { remove(): void } | undefined;

/**
 * Opens the browser's print dialog with these pages, as vectors, each on paper of its own size and nothing else of the
 * document beside them; a PDF of them has this title, and is proposed under it. Rejects where a page cannot be drawn or the browser does not print.
 */
export async function printPages(
  pages: readonly PrintPage[],
  title: string,
  signal: AbortSignal,
): Promise<void> {
  standing?.remove();
  const container = document.createElement("div");
  container.className = "print-pages";
  const urls = pages.map(({ svg }) => URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" })));
  const sheet = new CSSStyleSheet();
  const before = document.title;
  const remove = () => {
    container.remove();
    if (document.title === title) document.title = before;
    for (const url of urls) URL.revokeObjectURL(url);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    window.removeEventListener("afterprint", remove);
    standing = undefined;
  };
  standing = { remove };
  try {
    sheet.replaceSync(printRules(pages.map(({ page }) => page)));
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    const images = urls.map((url) => {
      const image = new Image();
      image.src = url;
      return image;
    });
    // Each in a box: in Chromium 143 an image that stands by itself on a named page begins another.
    const sheets = pages.map(({ page }, at) => {
      const box = document.createElement("div");
      box.className = `print-page ${pageName(page)}`;
      box.append(images[at] ?? "");
      return box;
    });
    container.append(...sheets);
    document.body.append(container);
    await Promise.all(images.map((image) => image.decode()));
    if (signal.aborted) {
      remove();
      return;
    }
    // Some browsers come back from `print` before the dialog is closed: the pages stay until they say it is.
    window.addEventListener("afterprint", remove);
    document.title = title;
    window.print();
  } catch (reason) {
    remove();
    throw reason;
  }
}

const pageName = ({ width, height }: PageSize) => `print-${Math.round(width)}-${Math.round(height)}`;

/** A named page for each size, so that lying and standing pages can follow each other. */
function printRules(sizes: readonly PageSize[]): string {
  const named = new Map(sizes.map((size) => [pageName(size), size]));
  const pages = [...named].map(
    ([name, { width, height }]) =>
      `@page ${name}{size:${width}pt ${height}pt;margin:0}.${name}{page:${name};width:${width}pt;height:${height}pt}`,
  );
  return `@media screen{.print-pages{display:none}}@media print{html,body{display:block;height:auto;margin:0;padding:0;overflow:visible;background:none}body>:not(.print-pages){display:none}.print-page{display:block;break-inside:avoid;break-after:page}.print-page:last-child{break-after:auto}.print-page>img{display:block;width:100%;height:100%}}${pages.join("")}`;
}
