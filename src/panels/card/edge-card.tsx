import { type JSX, Show } from "solid-js";
import type { Explorer } from "../../state/explorer.ts";
import { nameOf } from "../thing/name-of.ts";
import { ClaimSection } from "./claim-section.tsx";
import { CopyCitation } from "./copy-citation.tsx";

/** The card of a tie: its sentence, its ends, what it rests on. */
export function EdgeCard(props: { explorer: Explorer; id: string }): JSX.Element {
  const { explorer } = props;
  const t = () => explorer.t;
  const edge = () => explorer.graph.getEdgeAttribute(props.id, "edge");
  const end = (id: string) => (
    <button type="button" class="connection" onClick={() => explorer.select(id)}>
      {nameOf(explorer, id)}
    </button>
  );
  return (
    <>
      <p class="card-type">{t()(`types.relation.${edge().relation}`)}</p>
      <h2 class="card-heading">{nameOf(explorer, props.id)}</h2>
      <Show when={edge().note}>{(note) => <p class="card-note">{note()[explorer.language()]}</p>}</Show>
      <section class="card-section">
        <h3>{t()("card.ends")}</h3>
        <ul class="connection-list">
          <li>{end(edge().source)}</li>
          <li>{end(edge().target)}</li>
        </ul>
      </section>
      <ClaimSection explorer={explorer} claim={edge()} />
      <CopyCitation explorer={explorer} id={props.id} />
    </>
  );
}
