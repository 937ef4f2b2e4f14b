import { type Accessor, createSignal } from "solid-js";
import type { Language } from "../../core/atlas/vocabulary.ts";
import { encodeLink } from "../../core/link/encode-link.ts";
import { saveBlob } from "../../export/save-blob.ts";
import { escapeXml } from "../../export/svg/escape-xml.ts";
import { languageParameter } from "../../state/environment.ts";
import type { Explorer, ShareId } from "../../state/explorer.ts";
import { copyText } from "../../ui/copy-button.tsx";
import type { ViewPicture } from "./view-picture.ts";

/** What came of copying something. */
export type ShareOutcome =
  | { readonly kind: "making" | "copied" | "saved" | "failed" }
  /** The browser does not let the page copy: here is the text, to be copied by hand. */
  | { readonly kind: "refused"; readonly text: string };

/** Copies what is to be shared, and holds what came of it. */
interface Share {
  outcome(id: ShareId): ShareOutcome | undefined;
  /** Never rejects. */
  copy(id: ShareId): Promise<void>;
}

/** What is to be copied from, and to where. */
interface ShareInput {
  readonly explorer: Explorer;
  readonly page: string;
  picture(): Promise<ViewPicture | undefined>;
  writePicture(picture: Promise<Blob>): Promise<void>;
}

/** Holds what came of the last that was copied. */
export function createShare({ explorer, page, ...port }: ShareInput): Share {
  const [last, setLast] = createSignal<{ readonly id: ShareId; readonly outcome: ShareOutcome }>();
  const other = () => (explorer.language() === "zh" ? "en" : "zh");
  const texts = {
    link: () => addressOf(explorer, page),
    otherLink: () => addressOf(explorer, page, other()),
    embed: () => embedCode(explorer, page),
  };

  const copyWords = async (text: string): Promise<ShareOutcome> =>
    (await copyText(text)) ? { kind: "copied" } : { kind: "refused", text };

  async function copyPicture(): Promise<ShareOutcome> {
    const drawing = port.picture();
    try {
      // Written before it is drawn: a browser lets the page copy only as long as the press is fresh.
      await port.writePicture(drawing.then(fileOf));
      return { kind: "copied" };
    } catch {
      return savePicture(drawing);
    }
  }

  const latest: Accessor<ShareId | undefined> = () => last()?.id;
  return {
    outcome: (id) => (last()?.id === id ? last()?.outcome : undefined),
    copy: async (id) => {
      setLast({ id, outcome: { kind: "making" } });
      const outcome = id === "picture" ? await copyPicture() : await copyWords(texts[id]());
      if (latest() === id) setLast({ id, outcome });
    },
  };
}

function fileOf(picture: ViewPicture | undefined): Blob {
  if (!picture?.made.ok) throw new Error("there is no picture");
  return picture.made.file;
}

async function savePicture(drawing: Promise<ViewPicture | undefined>): Promise<ShareOutcome> {
  try {
    const drawn = await drawing;
    saveBlob(fileOf(drawn), drawn?.name ?? "");
    return { kind: "saved" };
  } catch {
    return { kind: "failed" };
  }
}

/** The address of what is seen now, on the page that has an address; in a language where one is asked for. */
function addressOf(explorer: Pick<Explorer, "link">, page: string, language?: Language): string {
  const url = new URL(page);
  url.search = language === undefined ? "" : `?${languageParameter}=${language}`;
  url.hash = encodeLink(explorer.link());
  return url.href;
}

/** What another page shows this view by, in the reader's language. */
function embedCode(explorer: Pick<Explorer, "link" | "language" | "atlas">, page: string): string {
  const language = explorer.language();
  const url = new URL(addressOf(explorer, page, language));
  url.search = `?embed&${languageParameter}=${language}`;
  const title = escapeXml(explorer.atlas.graph.title[language]);
  return `<iframe src="${escapeXml(url.href)}" title="${title}" width="100%" height="560" loading="lazy"></iframe>`;
}
