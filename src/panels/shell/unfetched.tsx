import type { JSX } from "solid-js";
import type { Translate } from "../../i18n/translate.ts";

/** That a file could not be fetched, which is no fault of the atlas, and how to go on with the same view. */
export function Unfetched(props: { t: Translate; file: string }): JSX.Element {
  return (
    <div class="view-message" role="alert">
      <p>{props.t("page.unfetched", { file: props.file })}</p>
      <ReloadButton t={props.t} />
    </div>
  );
}

/** Loads the page anew; what is shown stands in its address and is there again. */
export function ReloadButton(props: { t: Translate }): JSX.Element {
  return (
    <button type="button" class="quiet-button" onClick={() => window.location.reload()}>
      {props.t("page.reload")}
    </button>
  );
}
