import "../../i18n/late/copy.ts";
import type { JSX } from "solid-js";
import { cite } from "../../core/describe/cite.ts";
import { encodeLink } from "../../core/link/encode-link.ts";
import { defaultLink } from "../../core/link/link-state.ts";
import type { Explorer } from "../../state/explorer.ts";
import { CopyButton, type CopyWords } from "../../ui/copy-button.tsx";

/** What a button says that copies something other than a table. */
export function copyWords({ t }: Pick<Explorer, "t">, label: "copy.citation" | "copy.sentences"): CopyWords {
  return { label: t(label), copied: () => t("copy.done"), failed: t("copy.failed") };
}

/** Copies the citation of a claim: what it says, where, in which source, and the link that opens its card. */
export function CopyCitation(props: { explorer: Explorer; id: string }): JSX.Element {
  const { explorer } = props;
  const citation = () => {
    const { atlas } = explorer.link();
    const hash = encodeLink({ ...defaultLink, ...(atlas !== undefined && { atlas }), sel: [props.id] });
    const link = new URL(hash, window.location.href).href;
    return cite(explorer.atlas, explorer.graph, props.id, explorer.language(), link);
  };
  return <CopyButton words={copyWords(explorer, "copy.citation")} text={citation} />;
}
