import "../../i18n/late/export.ts";
import { createEffect, createResource, type JSX, Show } from "solid-js";
import type { AtlasStore } from "../../state/atlas-store.ts";
import type { Explorer } from "../../state/explorer.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { ProblemList } from "../shell/problem-page.tsx";
import { readAtlasFiles } from "./read-atlas-files.ts";

/** Opens the atlas in some files; where it has errors, lists all of them, and what was open stays open. */
export function AtlasFile(props: {
  explorer: Explorer;
  store: AtlasStore;
  files: readonly File[];
  onClose(): void;
}): JSX.Element {
  const { explorer } = props;
  const { t } = explorer;
  const [read] = createResource(() => readAtlasFiles(props.files));
  const found = () => (read.loading ? undefined : read());
  createEffect(() => {
    const now = found();
    if (now?.ok) props.store.add(now.opened);
  });
  const problems = () => {
    const now = found();
    return now && !now.ok ? now.problems : undefined;
  };
  const name = () => props.files.map((file) => file.name).join(t("common.listSeparator"));
  return (
    <>
      <Show when={read.loading}>
        <p class="notice" role="status">
          {t("picture.atlasOpening", { name: name() })}
        </p>
      </Show>
      <Show when={problems()}>
        {(found) => (
          <Dialog
            open
            title={t("picture.atlasRefused")}
            closeLabel={t("common.close")}
            onClose={() => props.onClose()}
          >
            <p>{t("picture.atlasStays", { name: name(), count: found().length })}</p>
            <ProblemList problems={found()} language={explorer.language()} />
          </Dialog>
        )}
      </Show>
    </>
  );
}
