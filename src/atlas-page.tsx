import { createEffect, type JSX, Match, onCleanup, Switch } from "solid-js";
import { App } from "./app.tsx";
import { languageTag } from "./i18n/language-tag.ts";
import { translator } from "./i18n/translate.ts";
import { createPictureOpener } from "./panels/picture/create-picture-opener.ts";
import { OtherAtlases, Unfetched } from "./panels/shell/unfetched.tsx";
import { fetched } from "./panels/view/fetched.tsx";
import { Guarded } from "./panels/view/guarded.tsx";
import type { AtlasStore, OpenedAtlas } from "./state/atlas-store.ts";
import type { Environment } from "./state/environment.ts";
import { openExplorer } from "./state/open-explorer.ts";
import { loadSettings, preferredLanguage } from "./state/settings.ts";
import { runShortcut } from "./state/shortcuts.ts";

// Its texts are many, and most readers never see one.
const ProblemPage = fetched(() => import("./panels/shell/problem-page.tsx"), "ProblemPage");

interface PageProps {
  readonly store: AtlasStore;
  readonly environment: Environment;
}

/** Whatever stands open: an atlas, each with an explorer of its own, or why there is none. */
export function AtlasPage(props: PageProps): JSX.Element {
  // Where nothing can be stored, what the reader chose still holds for the next atlas.
  let settings = loadSettings(props.environment.storage);
  const language = () =>
    props.environment.asked?.language() ??
    settings.language ??
    preferredLanguage(props.environment.languages);
  const opener = createPictureOpener(props.store, (hash) => {
    // As if the reader had followed a link: what listens to the address does the rest.
    window.location.hash = hash;
  });
  const opened = () => props.store.shown().opened;
  const atlas = () => {
    const found = opened();
    return found?.kind === "atlas" ? found : undefined;
  };
  const problems = () => {
    const found = opened();
    return found?.kind === "broken" ? found.problems : undefined;
  };
  const missing = () => {
    const found = opened();
    return found?.kind === "unreachable" ? found.file : undefined;
  };

  /** The page of one atlas, for as long as that stands open. */
  function openPage({ atlas, graph }: OpenedAtlas): JSX.Element {
    const { store, environment } = props;
    const atlasIds = store.entries.map(({ id }) => id);
    const explorer = openExplorer({ atlas, graph, atlasIds, environment, settings });
    createEffect(() => {
      settings = explorer.settings();
      document.documentElement.setAttribute("data-theme", explorer.theme());
      document.documentElement.lang = languageTag(explorer.language());
      // A browser that translates puts other text nodes in the place of ours, which then change unseen. The page has
      // both of its languages itself.
      document.documentElement.translate = false;
      document.title = `${atlas.graph.title[explorer.language()]} · Mailuo 脉络`;
    });
    const keys = (event: KeyboardEvent) => {
      const target = event.target;
      const writing = target instanceof HTMLInputElement && target.type === "text";
      if (runShortcut(event, explorer, writing)) event.preventDefault();
    };
    window.addEventListener("keydown", keys);
    onCleanup(() => window.removeEventListener("keydown", keys));
    return <App explorer={explorer} store={store} opener={opener} />;
  }

  const t = () => translator(language());
  const others = () => <OtherAtlases store={props.store} language={language()} />;
  const loading = () => <p class="stage-empty">{t()("page.loading")}</p>;
  const unreachable = (file: string) => (
    <main class="stage-empty">
      <Unfetched t={t()} file={file} />
      {others()}
    </main>
  );
  return (
    <Switch fallback={loading()}>
      <Match when={atlas()} keyed>
        {openPage}
      </Match>
      <Match when={problems()} keyed>
        {(found) => (
          <Guarded
            t={t()}
            name={found[0]?.file ?? ""}
            loading={loading()}
            frame={(message) => <main class="stage-empty">{message}</main>}
          >
            <ProblemPage problems={found} language={language()}>
              {others()}
            </ProblemPage>
          </Guarded>
        )}
      </Match>
      <Match when={missing()} keyed>
        {unreachable}
      </Match>
    </Switch>
  );
}
