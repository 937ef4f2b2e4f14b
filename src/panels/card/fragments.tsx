import { For, type JSX, Show } from "solid-js";
import type { Id } from "../../core/atlas/schema.ts";
import type { AtlasGraph } from "../../core/graph/build-graph.ts";
import { createNamedIn } from "../../core/text/named-in.ts";
import type { Explorer } from "../../state/explorer.ts";
import { namesOf } from "../thing/name-of.ts";

const known = new WeakMap<AtlasGraph, (fragment: string) => readonly Id[]>();

/** The text's own names and numbers; for an English reader each with what the atlas calls the things that it names. */
export function Fragments(props: { explorer: Explorer; surfaces: readonly string[] }): JSX.Element {
  const { explorer } = props;
  const gloss = (surface: string) => {
    if (explorer.language() !== "en") return undefined;
    const namedIn = known.get(explorer.graph) ?? createNamedIn(explorer.graph);
    known.set(explorer.graph, namedIn);
    const names = namesOf(explorer, namedIn(surface));
    return names === "" ? undefined : names;
  };
  return (
    <For each={props.surfaces}>
      {(surface) => (
        <span class="fragment">
          <span lang="zh-Hans">{explorer.t("card.quoted", { surface })}</span>
          <Show when={gloss(surface)}>
            {(names) => <i class="gloss"> {explorer.t("evidence.gloss", { names: names() })}</i>}
          </Show>{" "}
        </span>
      )}
    </For>
  );
}
