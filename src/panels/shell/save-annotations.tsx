import { createSignal, type JSX } from "solid-js";
import { annotations } from "../../core/describe/annotations.ts";
import { fileName } from "../../export/file-name.ts";
import { saveBlob } from "../../export/save-blob.ts";
import type { Explorer } from "../../state/explorer.ts";

/** Saves every claim with its places in the text as W3C Web Annotations, and says what came of it. */
export function SaveAnnotations(props: { explorer: Explorer }): JSX.Element {
  const { explorer } = props;
  const t = () => explorer.t;
  const [outcome, setOutcome] = createSignal<"about.annotationsSaved" | "about.annotationsFailed">();
  const save = () => {
    // Emptied first, so that the same outcome is told again.
    setOutcome(undefined);
    try {
      const { id, version } = explorer.atlas.graph;
      const file = new Blob([annotations(explorer.atlas, explorer.graph)], { type: "application/ld+json" });
      saveBlob(file, fileName([id, version, "annotations"], "jsonld"));
      setOutcome("about.annotationsSaved");
    } catch {
      setOutcome("about.annotationsFailed");
    }
  };
  const said = () => {
    const now = outcome();
    return now ? t()(now) : "";
  };
  return (
    <>
      <button type="button" class="link-button" title={t()("about.annotationsHint")} onClick={save}>
        {t()("about.annotations")}
      </button>{" "}
      <span role="status" class="muted">
        {said()}
      </span>
    </>
  );
}
