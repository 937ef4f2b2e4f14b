import { createMemo, For, Index, type JSX, Show } from "solid-js";
import type { SentenceClaim } from "../../core/atlas/sentence-coverage.ts";
import { quote } from "../../core/describe/noun.ts";
import type { Explorer } from "../../state/explorer.ts";
import { nameOf, namesOf } from "../entity/name-of.ts";
import { ChooseButton, NodeButton } from "../entity/node-button.tsx";
import { BasisMark } from "../entity/node-mark.tsx";
import type { TextParts } from "./text-reading.ts";
import "../../i18n/late/text.ts";
import { type Cut, createChunk, cutIntoChunks } from "../../ui/create-chunk.ts";

/** How tall a line of claims is expected to be, in CSS pixels, and how many claims stand on it. */
const lineHeight = 30;
const claimsOnLine = 2;

/**
 * The claims of one kind that rest on a sentence, as a list. In a long text it is a list for each part of them, which is
 * drawn as far as it is near to what is seen.
 */
function ClaimList(props: {
  parts: TextParts;
  class: string;
  label: string;
  claims: readonly SentenceClaim[];
  /** Whether it is drawn before it is known where it lies. */
  first: boolean;
  item(claim: SentenceClaim): JSX.Element;
}): JSX.Element {
  const cuts = createMemo<readonly Cut<SentenceClaim>[]>(() =>
    props.parts.long() ? cutIntoChunks(props.claims) : [{ items: props.claims, before: 0 }],
  );
  return (
    <Index each={cuts()}>
      {(cut) => (
        <ClaimPortion
          {...props}
          claims={cut().items}
          first={props.first && cut().before === 0}
          label={portionName(props.parts.explorer, props.label, cut(), props.claims.length)}
        />
      )}
    </Index>
  );
}

function ClaimPortion(props: Parameters<typeof ClaimList>[0]): JSX.Element {
  const { explorer, sight, whole } = props.parts;
  const chunk = createChunk({
    sight,
    first: props.first,
    whole,
    held: () => props.claims.some(({ id }) => explorer.selected().includes(id)),
    estimate: () => Math.ceil(props.claims.length / claimsOnLine) * lineHeight,
  });
  return (
    <ul
      ref={chunk.ref}
      class={props.class}
      aria-label={props.label}
      aria-hidden={chunk.shown() ? undefined : "true"}
      style={{ height: chunk.shown() ? undefined : `${chunk.height()}px` }}
    >
      <Show when={chunk.shown()}>
        <For each={props.claims}>{(claim) => <li>{props.item(claim)}</li>}</For>
      </Show>
    </ul>
  );
}

/** What a part of a list is called: the list itself where it is all of it, else which part. */
function portionName(
  explorer: Explorer,
  what: string,
  { items, before }: Cut<SentenceClaim>,
  count: number,
): string {
  if (items.length === count) return what;
  return explorer.t("long.portion", { what, from: before + 1, to: before + items.length, count });
}

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
              <span lang="zh-Hans">{quote(surface, explorer.language())}</span>
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
function typeNamed({ graph, language }: Explorer, ids: readonly string[]): string | undefined {
  const types = new Set(ids.map((id) => graph.getNodeAttribute(id, "type")));
  const [type] = types;
  if (type === undefined || types.size > 1 || ids.length < 2) return undefined;
  const all = graph.filterNodes((_id, attributes) => attributes.type === type);
  return all.length === ids.length ? type.plural[language()] : undefined;
}

/** A tie as something to choose: the line of its basis, and its sentence. */
function TieButton(props: { explorer: Explorer; id: string }): JSX.Element {
  const { explorer } = props;
  const basis = () => explorer.graph.getEdgeAttribute(props.id, "edge").basis;
  return (
    <ChooseButton explorer={explorer} id={props.id} class="node-button is-tie">
      <BasisMark basis={basis()} />
      <span>
        {nameOf(explorer, props.id)}
        <span class="visually-hidden"> ({explorer.t(`types.basis.${basis()}`)})</span>
      </span>
    </ChooseButton>
  );
}
