import { createSignal, createUniqueId, type JSX, Show } from "solid-js";
import { annotations } from "../../core/describe/annotations.ts";
import { quotesOf } from "../../core/text/own/quotes-of.ts";
import { languagesOfFile, onlyInLanguages } from "../../core/validation/languages-of-file.ts";
import { fileName } from "../../export/file-name.ts";
import { saveBlob } from "../../export/save-blob.ts";
import type { Explorer } from "../../state/explorer.ts";
import { Icon } from "../../ui/icon.tsx";

/** What the atlas holds, as files for other programs; each says what came of saving it. */
export function ExportData(props: { explorer: Explorer }): JSX.Element {
  const { explorer } = props;
  const { t } = explorer;
  const [unfolded, setUnfolded] = createSignal(false);
  const [quotes, setQuotes] = createSignal(false);
  const [said, setSaid] = createSignal("");
  const [hint, files, quotesHint] = [createUniqueId(), createUniqueId(), createUniqueId()];
  const save = (ending: string, type: string, names: readonly string[], write: () => string) => {
    // Emptied first, so that the same outcome is told again.
    setSaid("");
    const { id, version } = explorer.atlas.graph;
    const name = fileName([id, version, ...names], ending);
    try {
      saveBlob(new Blob([write()], { type }), name);
      setSaid(t("share.dataSaved", { name }));
    } catch {
      setSaid(t("share.dataFailed"));
    }
  };
  /** With the words of the copy that is open, where they are asked for. */
  const evidence = () => {
    const own = quotes() ? explorer.ownText() : undefined;
    return annotations(explorer.atlas, explorer.graph, own && quotesOf(own, explorer.atlas.graph));
  };
  const saveEvidence = () => {
    const quoted = quotes() && explorer.ownText() !== undefined;
    save("jsonld", "application/ld+json", quoted ? ["annotations", "quotes"] : ["annotations"], evidence);
  };
  /** In the languages that it says it is in, as it was before it was opened. */
  const atlasText = () => {
    const { graph } = explorer.atlas;
    return `${JSON.stringify(onlyInLanguages(graph, languagesOfFile(graph)), null, 2)}\n`;
  };
  const saveAtlas = () => save("json", "application/json", [], atlasText);
  const file = (name: "atlas" | "annotations", onPress: () => void) => (
    <>
      <button type="button" class="share-way" onClick={onPress}>
        <Icon name="export" />
        {t(`share.${name}`)}
      </button>
      <p class="muted">{t(`share.${name}Hint`)}</p>
    </>
  );
  return (
    <li class="share-data">
      <button
        type="button"
        class="share-way"
        aria-expanded={unfolded()}
        aria-controls={files}
        aria-describedby={hint}
        onClick={() => setUnfolded(!unfolded())}
      >
        <Icon name="export" />
        {t("share.data")}
        <Icon name="unfold" />
      </button>
      <p class="muted" id={hint}>
        {t("share.dataHint")}
      </p>
      <div id={files} class="share-files">
        <Show when={unfolded()}>
          {file("atlas", saveAtlas)}
          {file("annotations", saveEvidence)}
          <Show when={explorer.ownText()}>
            <label class="check">
              <input
                type="checkbox"
                aria-describedby={quotesHint}
                checked={quotes()}
                onChange={(event) => setQuotes(event.currentTarget.checked)}
              />
              {t("share.quotes")}
            </label>
            <p id={quotesHint} class="muted">
              {t("share.quotesHint")}
            </p>
          </Show>
          <p class="share-said" role="status">
            {said()}
          </p>
        </Show>
      </div>
    </li>
  );
}
