import "../../i18n/late/card.ts";
import { createSignal, For, type JSX, Show } from "solid-js";
import { type CitationFormat, citationFormats } from "../../core/describe/cite/citation-formats.ts";
import { citationRecord } from "../../core/describe/cite/citation-record.ts";
import { type Cited, cite } from "../../core/describe/cite/cite.ts";
import { encodeLink } from "../../core/link/encode-link.ts";
import { defaultLink } from "../../core/link/link-state.ts";
import { fileName } from "../../export/file-name.ts";
import { saveBlob } from "../../export/save-blob.ts";
import type { Explorer } from "../../state/explorer.ts";
import { Group } from "../../ui/choice-group.tsx";
import { CopyButton } from "../../ui/copy-button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Unfold } from "../../ui/unfold.tsx";
import { pageAddress } from "../picture/picture-link.ts";
import { copyWords } from "./copy-words.ts";
import "../../styles/citation.css";

/**
 * The citation of a claim, a way or the atlas: what it says, where, in which source, and the link that opens it; copied
 * as text, or saved as reference managers read it.
 */
export function Citation(props: {
  explorer: Explorer;
  cited: Cited;
  /** Whether its text stands above. */
  shown?: boolean;
}): JSX.Element {
  const { explorer } = props;
  const { t } = explorer;
  const [outcome, setOutcome] = createSignal<{ readonly ending: string; readonly saved: boolean }>();
  const link = () => linkTo(explorer, props.cited);
  const text = () => cite(explorer.atlas, explorer.graph, props.cited, explorer.language(), link());
  const save = ({ ending, mediaType, write }: CitationFormat) => {
    const record = citationRecord(explorer.atlas, explorer.graph, props.cited, explorer.language(), link());
    const name = fileName([record.title, explorer.atlas.graph.id], ending);
    // Emptied first, so that the same outcome is told again.
    setOutcome(undefined);
    try {
      saveBlob(new Blob([write(record)], { type: mediaType }), name);
      setOutcome({ ending, saved: true });
    } catch {
      setOutcome({ ending, saved: false });
    }
  };
  const said = () => {
    const now = outcome();
    return now ? t(now.saved ? "copy.saved" : "copy.saveFailed", { ending: now.ending }) : t("copy.saveHint");
  };
  return (
    <>
      <Show when={props.shown}>
        <p class="citation-text">{text()}</p>
      </Show>
      <div class="citation">
        <CopyButton words={copyWords(explorer, "copy.citation")} text={text} />
        <Unfold
          buttonClass="quiet-button"
          face={
            <>
              <Icon name="export" />
              {t("copy.save")}
              <Icon name="unfold" />
            </>
          }
        >
          <Group class="citation-formats" label={t("copy.save")}>
            <For each={citationFormats}>
              {(format) => (
                <button type="button" onClick={() => save(format)}>
                  {t(`copy.${format.id}`)}
                  <span class="muted">.{format.ending}</span>
                </button>
              )}
            </For>
          </Group>
          <p role="status" class="citation-said muted">
            {said()}
          </p>
        </Unfold>
      </div>
    </>
  );
}

/** The address that opens what is cited, and nothing else of what is seen now. */
function linkTo(explorer: Explorer, cited: Cited): string {
  const { atlas, path } = explorer.link();
  const { href } = window.location;
  if (cited === undefined && atlas === undefined) return pageAddress(href);
  const hash = encodeLink({
    ...defaultLink,
    ...(atlas !== undefined && { atlas }),
    ...(typeof cited === "string" && { sel: [cited] }),
    ...(typeof cited === "object" && path && { path }),
  });
  return new URL(hash, href).href;
}
