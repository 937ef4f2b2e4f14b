import "../../i18n/late/long.ts";
import { createMemo, For, Index, type JSX, Show } from "solid-js";
import type { SentenceClaim } from "../../core/atlas/sentence-coverage.ts";
import type { Explorer } from "../../state/explorer.ts";
import { type Cut, createChunk, cutIntoChunks } from "../../ui/create-chunk.ts";
import type { TextParts } from "./text-parts.ts";

/** How tall a line of claims is expected to be, in CSS pixels, and how many claims stand on it. */
const lineHeight = 30;
const claimsOnLine = 2;

/**
 * The claims of one kind that rest on a sentence, as a list. In a long text it is a list for each part of them, which is
 * drawn as far as it is near to what is seen.
 */
export function ClaimList(props: {
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
