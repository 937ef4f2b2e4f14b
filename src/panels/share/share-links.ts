import type { Language } from "../../core/atlas/vocabulary.ts";
import { encodeLink } from "../../core/link/encode-link.ts";
import { escapeXml } from "../../export/svg/escape-xml.ts";
import { languageParameter } from "../../state/environment.ts";
import type { Explorer } from "../../state/explorer.ts";

/** The address of what is seen now, on the page that has an address; in a language where one is asked for. */
export function addressOf(explorer: Pick<Explorer, "link">, page: string, language?: Language): string {
  const url = new URL(page);
  url.search = language === undefined ? "" : `?${languageParameter}=${language}`;
  url.hash = encodeLink(explorer.link());
  return url.href;
}

/** What another page shows this view by, in the reader's language. */
export function embedCode(explorer: Pick<Explorer, "link" | "language" | "atlas">, page: string): string {
  const language = explorer.language();
  const url = new URL(addressOf(explorer, page, language));
  url.search = `?embed&${languageParameter}=${language}`;
  const title = escapeXml(explorer.atlas.graph.title[language]);
  return `<iframe src="${escapeXml(url.href)}" title="${title}" width="100%" height="560" loading="lazy"></iframe>`;
}
