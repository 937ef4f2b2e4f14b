import { render } from "solid-js/web";
import { AtlasPage } from "./atlas-page.tsx";
import { atlasInHash } from "./core/link/atlas-link.ts";
import { atlasList, fetchAtlasList, openAtlas } from "./fetch-atlas.ts";
import { keepFirstPicture, leaveFirstPicture } from "./panels/map/leave-first-picture.ts";
import { createAtlasStore, type Opened } from "./state/atlas-store.ts";
import { browserEnvironment } from "./state/environment.ts";
import "./styles/index.css";

const root = document.getElementById("app");
if (!root) throw new Error("the page has no #app");
// The page says so already.
if (document.documentElement.dataset.start === "too-old") throw new Error("this browser is too old");
const environment = browserEnvironment(window);
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

// Until here the page's own words stand there, and again where drawing fails.
const words = root.querySelector<HTMLElement>(".start");
if (words) words.hidden = true;
try {
  render(() => {
    const store = createAtlasStore({ entries, first, history, open });
    return <AtlasPage store={store} environment={environment} />;
  }, root);
  words?.remove();
  if (first.opened.kind === "atlas") keepFirstPicture();
  else leaveFirstPicture();
} catch (error) {
  leaveFirstPicture();
  if (words) words.hidden = false;
  throw error;
}
