import { createMemo, For, type JSX, Show } from "solid-js";
import type { SentenceClaim } from "../../core/atlas/sentence-coverage.ts";
import type { Explorer } from "../../state/explorer.ts";
import { nameOf, namesOf } from "../thing/name-of.ts";
import { NodeButton } from "../thing/node-button.tsx";
import { ClaimList } from "./claim-list.tsx";
import type { TextParts } from "./text-parts.ts";
import { TieButton } from "./tie-button.tsx";

/** What rests on a sentence: the nodes, then the ties, each with the name or number that is quoted for it. */
export function SentenceClaims(props: {
  parts: TextParts;
  claims: readonly SentenceClaim[];
  /** Whether their beginning is drawn before it is known where it lies. */
  first: boolean;
}): JSX.Element {
  const { explorer } = props.parts;
  const nodes = createMemo(() => props.claims.filter(({ id }) => explorer.graph.hasNode(id)));
  const ties = createMemo(() => props.claims.filter(({ id }) => !explorer.graph.hasNode(id)));
  return (
    <>
      <Show when={nodes().length > 0}>
        <ClaimList
          parts={props.parts}
          class="claim-nodes"
          label={explorer.t("text.nodes")}
          claims={nodes()}
          first={props.first}
          item={(claim) => (
            <>
              <NodeButton explorer={explorer} id={claim.id} />
              <Quoted parts={props.parts} claim={claim} />
            </>
          )}
        />
      </Show>
      <Show when={ties().length > 0}>
        <ClaimList
          parts={props.parts}
          class="claim-ties"
          label={explorer.t("text.ties")}
          claims={ties()}
          first={props.first}
          item={(claim) => (
            <>
              <TieButton explorer={explorer} id={claim.id} />
              <Quoted parts={props.parts} claim={claim} />
            </>
          )}
        />
      </Show>
    </>
  );
}

/**
 * The text's own names and numbers for a claim, those apart that its button says already; in English with what they name,
 * where the button does not say that.
 */
function Quoted(props: { parts: TextParts; claim: SentenceClaim }): JSX.Element {
  const { explorer, reading } = props.parts;
  const said = () => (explorer.graph.hasNode(props.claim.id) ? nameOf(explorer, props.claim.id) : "");
  const surfaces = () => {
    const quoted = props.claim.places.flatMap(({ surface }) => surface?.replace(/^“|”$/gu, "") ?? []);
    return [...new Set(quoted)].filter((surface) => surface !== said());
  };
  const gloss = (surface: string) => {
    if (explorer.language() !== "en") return undefined;
    const names = reading.namedIn(surface);
    if (!names.some((id) => id !== props.claim.id)) return undefined;
    return typeNamed(explorer, names) ?? namesOf(explorer, names);
  };
  return (
    <Show when={surfaces().length > 0}>
      <span class="muted">
        <For each={surfaces()}>
          {(surface) => (
            <>
              {" "}
              <span lang="zh-Hans">{explorer.t("card.quoted", { surface })}</span>
              <Show when={gloss(surface)}>
                {(names) => (
                  <>
                    {" "}
                    <i class="text-gloss">{names()}</i>
                  </>
                )}
              </Show>
            </>
          )}
        </For>
      </span>
    </Show>
  );
}

/** The name of a type whose nodes these are, all of several. */
function typeNamed({ graph, t }: Explorer, ids: readonly string[]): string | undefined {
  const types = new Set(ids.map((id) => graph.getNodeAttribute(id, "node").type));
  const [type] = types;
  if (type === undefined || types.size > 1 || ids.length < 2) return undefined;
  const all = graph.filterNodes((_id, { node }) => node.type === type);
  return all.length === ids.length ? t(`types.nodes.${type}`) : undefined;
}
