import "../../i18n/late/facts.ts";
import "../../i18n/late/about.ts";
import { For, type JSX, Show } from "solid-js";
import { bases } from "../../core/atlas/vocabulary.ts";
import { countClaims } from "../../core/graph/claims.ts";
import type { Explorer } from "../../state/explorer.ts";
import { CopyButton } from "../../ui/copy-button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Citation } from "../card/citation.tsx";

/** What this is and is not, how it was made, what it rests on, and how to report an error. */
export function AboutDialog(props: {
  explorer: Explorer;
  /** The name of the atlas's folder. */
  folder: string;
}): JSX.Element {
  const { explorer } = props;
  const t = () => explorer.t;
  const { graph: file } = explorer.atlas;
  const language = () => explorer.language();
  const all = countClaims(explorer.graph);
  const own = all - explorer.graph.order;
  const rest = explorer.graph.size - own;
  const errorLine = () => {
    const id = explorer.selection();
    const params = { atlas: file.id, version: file.version };
    return id === undefined ? t()("about.errorNone", params) : t()("about.errorId", { ...params, id });
  };
  return (
    <Dialog
      open={explorer.dialog() === "about"}
      title={t()("about.title")}
      closeLabel={t()("common.close")}
      onClose={() => explorer.closeDialog()}
    >
      <p class="lead">{file.description[language()]}</p>
      <p>{t()("about.what")}</p>
      <p>{t()("about.how")}</p>
      <h3>{t()("about.bases")}</h3>
      <dl class="card-facts">
        <For each={bases}>
          {(basis) => (
            <>
              <dt class={`basis-${basis}`}>{t()(`types.basis.${basis}`)}</dt>
              <dd>{t()(`types.basisMeaning.${basis}`)}</dd>
            </>
          )}
        </For>
      </dl>
      <h3>{t()("about.sources")}</h3>
      <ul class="sources">
        <For each={file.sources}>
          {(source) => (
            <li>
              {source.url ? (
                <a href={source.url} target="_blank" rel="noopener noreferrer">
                  {source.title[language()]}
                </a>
              ) : (
                source.title[language()]
              )}
              <span class="muted">
                {" "}
                {[source.author?.[language()], source.publisher[language()], source.published]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
            </li>
          )}
        </For>
      </ul>
      <dl class="card-facts">
        <dt>{t()("about.counts")}</dt>
        <dd>
          <p>{t()("about.countsLine", { nodes: explorer.graph.order, edges: explorer.graph.size })}</p>
          <p class="muted">
            {t()("about.claimsLine", { claims: all, own })}{" "}
            <Show when={rest > 0}>{t()("about.claimsRest", { rest })}</Show>
          </p>
        </dd>
        <dt>{t()("about.version")}</dt>
        <dd>{t()("about.versionLine", { version: file.version, updated: file.updated })}</dd>
        <dt>{t()("about.data")}</dt>
        <dd>
          <Show when={props.folder !== ""}>
            <a
              href={`data/${encodeURIComponent(props.folder)}/graph.json`}
              target="_blank"
              rel="noopener noreferrer"
            >
              graph.json
            </a>
            {" · "}
          </Show>
          <button type="button" class="link-button" onClick={() => explorer.openDialog("share")}>
            {t()("about.moreData")}
          </button>
        </dd>
        <dt>{t()("about.licences")}</dt>
        <dd>
          {t()("about.licencesLine")}{" "}
          <Show when={import.meta.env.PROD}>
            <a href="./licences.txt">{t()("about.licencesBundled")}</a>
          </Show>
        </dd>
      </dl>
      <h3>{t()("about.cite")}</h3>
      <Citation explorer={explorer} cited={undefined} shown />
      <h3>{t()("about.errors")}</h3>
      <p>
        {t()("about.errorsLine")}{" "}
        <Show when={file.contact} fallback={t()("about.noContact", { curators: file.curators[language()] })}>
          {(contact) => <Contact address={contact()} />}
        </Show>
      </p>
      <p class="error-line">{errorLine()}</p>
      <CopyButton
        words={{
          label: t()("about.copyError"),
          copied: () => t()("about.copiedError"),
          failed: t()("about.copyErrorFailed"),
        }}
        text={errorLine}
      />
      <p>
        <button type="button" class="link-button" onClick={() => explorer.openDialog("help")}>
          {t()("page.toShortcuts")}
        </button>
      </p>
    </Dialog>
  );
}

/** Where errors are reported: only an address of the web leads anywhere from here. */
function Contact(props: { address: string }): JSX.Element {
  return (
    <Show when={/^https?:\/\//.test(props.address)} fallback={<strong>{props.address}</strong>}>
      <a href={props.address} target="_blank" rel="noopener noreferrer">
        {props.address}
      </a>
    </Show>
  );
}
