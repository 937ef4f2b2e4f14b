import "../../i18n/late/own.ts";
import { createSignal, createUniqueId, type JSX, Show } from "solid-js";
import { articleSource } from "../../core/atlas/article-source.ts";
import type { Explorer } from "../../state/explorer.ts";
import { loadKeptText } from "../../state/kept-text.ts";
import { bringText } from "../../state/reader-actions.ts";
import { Dialog } from "../../ui/dialog.tsx";

/** Where a copy of the text is pasted or chosen, and what becomes of it. */
export function OwnTextDialog(props: { explorer: Explorer }): JSX.Element {
  const { explorer } = props;
  return (
    <Dialog
      open={explorer.dialog() === "ownText"}
      title={explorer.t("command.ownText")}
      closeLabel={explorer.t("common.close")}
      class="own-text-dialog"
      onClose={() => explorer.closeDialog()}
    >
      <OwnTextForm explorer={explorer} />
    </Dialog>
  );
}

function OwnTextForm(props: { explorer: Explorer }): JSX.Element {
  const { explorer } = props;
  const { t } = explorer;
  const hint = createUniqueId();
  const [words, setWords] = createSignal("");
  const [keep, setKeep] = createSignal(
    loadKeptText(() => window.localStorage, explorer.atlas.graph.id) !== undefined,
  );
  let input: HTMLInputElement | undefined;
  return (
    <>
      <p id={hint}>{t("own.how")}</p>
      <textarea
        class="own-paste"
        rows={8}
        aria-label={t("own.paste")}
        aria-describedby={hint}
        placeholder={t("own.paste")}
        lang="zh-Hans"
        spellcheck={false}
        value={words()}
        onInput={(event) => setWords(event.currentTarget.value)}
      />
      <div class="own-ways">
        <button
          type="button"
          class="main-button"
          disabled={words().trim() === ""}
          onClick={() => bringText(explorer, { source: words(), keep: keep() })}
        >
          {t("own.match")}
        </button>
        <button type="button" class="quiet-button own-choose" onClick={() => input?.click()}>
          {t("own.choose")}
        </button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".txt,.html,.htm,.xhtml,.md,text/plain,text/html"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) bringText(explorer, { source: file, keep: keep() });
          }}
        />
        <label class="check">
          <input
            type="checkbox"
            checked={keep()}
            onChange={(event) => setKeep(event.currentTarget.checked)}
          />
          {t("own.keep")}
        </label>
      </div>
      <ul class="own-facts muted">
        <li>{t("own.private")}</li>
        <li>{t("own.kinds")}</li>
        <Show when={articleSource(explorer.atlas)?.url}>
          {(url) => (
            <li>
              {t("own.get")}{" "}
              <a href={url()} target="_blank" rel="noopener noreferrer">
                {url()} <span aria-hidden="true">↗</span>
              </a>
            </li>
          )}
        </Show>
      </ul>
    </>
  );
}
