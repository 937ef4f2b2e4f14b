import { type JSX, Show } from "solid-js";
import type { ViewPart } from "../../core/link/link-state.ts";
import type { Explorer } from "../../state/explorer.ts";
import { TabList } from "../../ui/tab-list.tsx";

/** What stands around a view that is a page of its own: its name and what it answers, its parts, its tools. */
export function ViewFrame<P extends ViewPart>(props: {
  explorer: Explorer;
  /** The view's parts with their names, where it has any, the first one being where it opens. */
  parts?: readonly { readonly id: P; readonly label: string }[];
  /** The name of the list of parts. */
  partsLabel?: string;
  tools?: JSX.Element;
  class?: string;
  children: JSX.Element;
}): JSX.Element {
  const { explorer } = props;
  const parts = () => props.parts ?? [];
  const current = () => parts().find(({ id }) => id === explorer.part())?.id ?? parts()[0]?.id;
  return (
    <section class={`view ${props.class ?? ""}`}>
      <header class="view-head">
        <div class="view-titles">
          <h2>{explorer.t(`view.${explorer.view()}`)}</h2>
          <p class="muted">{explorer.t(`view.answers.${explorer.view()}`)}</p>
        </div>
        <Show when={current()}>
          {(open) => (
            <TabList
              class="part-tabs"
              label={props.partsLabel ?? ""}
              tabs={parts().map(({ id, label }) => ({ id, content: label }))}
              current={open()}
              panel="view-part"
              onChoose={(id) => explorer.setPart(id === parts()[0]?.id ? undefined : id)}
            />
          )}
        </Show>
        <div class="view-tools">{props.tools}</div>
      </header>
      <div class="view-body" id="view-part">
        {props.children}
      </div>
    </section>
  );
}
