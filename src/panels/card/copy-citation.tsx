import "../../i18n/late/copy.ts";
import type { JSX } from "solid-js";
import { encodeLink } from "../../core/link/encode-link.ts";
import { defaultLink } from "../../core/link/link-state.ts";
import { cite } from "../../core/say/cite.ts";
import type { Explorer } from "../../state/explorer.ts";
import { CopyButton } from "../../ui/copy-button.tsx";
import { copyWords } from "./copy-words.ts";

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
