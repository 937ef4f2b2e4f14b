import type { Page } from "@playwright/test";

/** What reaches out of the window sideways, and frames that have to be scrolled sideways to be read. */
export function sideways(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    const wide = (element: Element) => element.scrollWidth > element.clientWidth && element.clientWidth > 0;
    const frames = ["html", ".header", ".view-panel", ".card-scroll", "dialog", ".notice", ".search-panel"];
    const name = (element: Element) =>
      `${element.tagName} ${element.className} ${(element.getAttribute("aria-label") ?? element.textContent ?? "").slice(0, 30)}`;
    // Tables and the row of filters scroll within themselves, as WCAG 1.4.10 leaves room for.
    const scrolls = (element: Element): boolean => {
      const frame = element.parentElement;
      if (!frame || frame.matches(".view-panel, .card-scroll, dialog")) return false;
      return ["auto", "scroll"].includes(getComputedStyle(frame).overflowX) || scrolls(frame);
    };
    const controls = [...document.querySelectorAll("button, a, input, summary, h1, h2, h3, p, label")].filter(
      (element) => {
        const { left, right, width } = element.getBoundingClientRect();
        if (width <= 1 || (left >= -1 && right <= room + 1)) return false;
        return element.checkVisibility({ visibilityProperty: true }) && !scrolls(element);
      },
    );
    return [
      ...frames.flatMap((frame) => [...document.querySelectorAll(frame)].filter(wide)),
      ...controls,
    ].map(name);
  });
}

/** Texts, names and hints with Chinese characters that an English page does not mark as Chinese. */
export function unmarkedChinese(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const han = /\p{Script=Han}/u;
    const isMarked = (element: Element | null) =>
      /^zh/.test(element?.closest<HTMLElement>("[lang]")?.lang ?? "");
    const found = new Set<string>();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { parentElement, nodeValue } = texts.currentNode;
      if (parentElement?.closest("noscript, script, style")) continue;
      if (han.test(nodeValue ?? "") && !isMarked(parentElement)) found.add(nodeValue ?? "");
    }
    for (const name of ["aria-label", "title", "placeholder", "alt"])
      for (const element of document.querySelectorAll(`[${name}]`))
        if (han.test(element.getAttribute(name) ?? "") && !isMarked(element))
          found.add(`${name}: ${element.getAttribute(name)}`);
    return [...found];
  });
}

/**
 * Controls that are less than 24 by 24 pixels (WCAG 2.2, 2.5.8). Left out: links within a sentence; the ticks of the
 * text's strip and the streams of the flow, whose size is what they tell and which have an equivalent below them.
 */
export function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const kinds = "button, a, input, select, textarea, summary, [role=tab], [role=option], [role=treeitem]";
    const drawn = ".strip-tick, .flow-stream";
    return [...document.querySelectorAll(kinds)].flatMap((element) => {
      if (!element.checkVisibility({ visibilityProperty: true }) || element.closest("[inert]")) return [];
      // What is seen only when it has the focus is measured there, if at all.
      if (element.matches(".skip-button") || element.closest(drawn)) return [];
      const inSentence = getComputedStyle(element).display === "inline" && element.matches("a");
      const { width, height } = (element.closest("label") ?? element).getBoundingClientRect();
      if (inSentence || width === 0 || (width >= 24 && height >= 24)) return [];
      const name = element.getAttribute("aria-label") ?? element.textContent ?? "";
      return [`${element.tagName} ${element.className} ${width} × ${height} ${name.slice(0, 30)}`];
    });
  });
}
