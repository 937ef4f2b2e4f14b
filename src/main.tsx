import { render } from "solid-js/web";
import { AtlasPage } from "./atlas-page.tsx";
import { atlasInHash } from "./core/link/atlas-in-hash.ts";
import { atlasList, fetchAtlasList, openAtlas } from "./fetch-atlas.ts";
import { formatMessage } from "./i18n/format.ts";
import { messages } from "./i18n/messages.ts";
import { createAtlasShelf, type Opened } from "./state/atlas-shelf.ts";
import { browserEnvironment } from "./state/environment.ts";
import { loadSettings, preferredLanguage } from "./state/settings.ts";
import "./styles/index.css";

const root = document.getElementById("app");
if (!root) throw new Error("the page has no #app");
const environment = browserEnvironment(window);
const language = loadSettings(environment.storage).language ?? preferredLanguage(environment.languages);

root.textContent = formatMessage(messages["page.loading"], language);
const entries = await fetchAtlasList();
const open = async (id: string): Promise<Opened> => {
  const entry = entries.find((listed) => listed.id === id);
  return entry ? openAtlas(entry) : { kind: "unreachable", file: atlasList };
};
const { history } = environment;
const id =
  atlasInHash(
    history.hash(),
    entries.map((entry) => entry.id),
  ) ?? "";
const first = { id, opened: await open(id), chosen: false };
root.textContent = "";
render(() => {
  const shelf = createAtlasShelf({ entries, first, history, open });
  return <AtlasPage shelf={shelf} environment={environment} />;
}, root);
