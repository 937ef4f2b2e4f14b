import { type JSX, Show } from "solid-js";
import type { Hit } from "../../core/search/search-atlas.ts";
import { languageTag } from "../../i18n/language-tag.ts";
import type { Explorer } from "../../state/explorer.ts";
import { nameOf } from "../thing/name-of.ts";
import { MarkedText } from "./marked-text.tsx";

/** A node or tie that was found: what it is called in the reader's language, and why it was found where that does not show. */
export function SearchHit(props: { explorer: Explorer; hit: Hit }): JSX.Element {
  const { explorer } = props;
  const title = () => nameOf(explorer, props.hit.id);
  const inTitle = () => props.hit.text === title();
  return (
    <>
      <span class="search-label">
        <MarkedText text={title()} marks={inTitle() ? props.hit.marks : []} whole />
      </span>
      <Show when={!inTitle()}>
        <span class="search-why">
          <span class="search-field">{explorer.t(`search.in.${props.hit.field}`)}</span>{" "}
          <Show when={props.hit.spelt !== undefined && props.hit.spelt !== title()}>
            <span lang={languageTag("zh")}>{props.hit.spelt}</span>{" "}
          </Show>
          <span lang={props.hit.spelt === undefined ? languageTag(props.hit.language) : "zh-Latn-pinyin"}>
            <MarkedText text={props.hit.text} marks={props.hit.marks} />
          </span>
        </span>
      </Show>
    </>
  );
}
