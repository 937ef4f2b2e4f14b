import { createEffect } from "solid-js";
import { render } from "solid-js/web";
import { App } from "./app.tsx";
import { loadAtlas } from "./core/atlas/load-atlas.ts";
import { buildGraph } from "./core/graph/build-graph.ts";
import { fetchAtlas } from "./fetch-atlas.ts";
import { formatMessage } from "./i18n/format.ts";
import { languageTag } from "./i18n/language-tag.ts";
import { messages } from "./i18n/messages.ts";
import { ProblemPage } from "./panels/problem-page.tsx";
import { browserEnvironment } from "./state/environment.ts";
import { openExplorer } from "./state/open-explorer.ts";
import { loadSettings, preferredLanguage } from "./state/settings.ts";
import { runShortcut } from "./state/shortcuts.ts";
import "./styles/index.css";

const root = document.getElementById("app");
if (!root) throw new Error("the page has no #app");
const environment = browserEnvironment(window);
const language = loadSettings(environment.storage).language ?? preferredLanguage(environment.languages);

root.textContent = formatMessage(messages["page.loading"], language);
const fetched = await fetchAtlas(window.location.hash);
if (fetched.ok) {
  const loaded = loadAtlas(fetched.files);
  root.textContent = "";
  if (loaded.ok) {
    const atlas = loaded.value;
    const graph = buildGraph(atlas.graph);
    render(() => {
      const explorer = openExplorer({ atlas, graph, atlasIds: fetched.atlasIds, environment });
      createEffect(() => {
        document.documentElement.setAttribute("data-theme", explorer.theme());
        document.documentElement.lang = languageTag(explorer.language());
        document.title = `${atlas.graph.title[explorer.language()]} · Mailuo 脉络`;
      });
      window.addEventListener("keydown", (event) => {
        const target = event.target;
        const writing = target instanceof HTMLInputElement && target.type === "text";
        if (runShortcut(event, explorer, writing)) event.preventDefault();
      });
      return <App explorer={explorer} />;
    }, root);
  } else {
    render(() => <ProblemPage problems={loaded.problems} language={language} />, root);
  }
} else {
  root.textContent = formatMessage(messages["page.unreachable"], language, { file: fetched.file });
  root.classList.add("stage-empty");
}
