import "../../i18n/late/card.ts";
import { batch, createSignal, type JSX, Show } from "solid-js";
import type { Explorer } from "../../state/explorer.ts";
import { Picker, type PickerOption } from "../../ui/combobox/picker.tsx";
import { Icon } from "../../ui/icon.tsx";

/** What can be done with a node: look at its neighbourhood alone, find a way to another. */
export function CardActions(props: { explorer: Explorer; id: string }): JSX.Element {
  const { explorer } = props;
  const [choosing, setChoosing] = createSignal(false);
  const focused = () => explorer.focus()?.id === props.id;
  return (
    <div class="card-actions">
      <button
        type="button"
        class="quiet-button"
        aria-pressed={focused()}
        onClick={() => explorer.setFocus(focused() ? undefined : { id: props.id, steps: 1 })}
      >
        <Icon name="focus" />
        {explorer.t("explore.focus")}
      </button>
      <button
        type="button"
        class="quiet-button"
        aria-expanded={choosing()}
        onClick={() => setChoosing(!choosing())}
      >
        <Icon name="path" />
        {explorer.t("explore.path")}
      </button>
      <Show when={choosing()}>
        <Picker
          class="path-picker"
          focused
          label={explorer.t("explore.pathTo")}
          placeholder={explorer.t("explore.pathToHint")}
          nothing={(query) => explorer.t("search.nothing", { query })}
          options={nodeOptions(explorer, props.id)}
          onPick={(to) =>
            // At once: the card would lose the keyboard with the field before it is known that another card follows.
            batch(() => {
              setChoosing(false);
              explorer.setPath({ from: props.id, to, choice: 0 });
            })
          }
        />
      </Show>
    </div>
  );
}

/** Every node but one, as something to pick, in the atlas's order; found by both labels, names and aliases. */
function nodeOptions(explorer: Explorer, except: string): readonly PickerOption[] {
  const language = explorer.language();
  return explorer.graph
    .filterNodes((id) => id !== except)
    .map((id) => {
      const { node, type } = explorer.graph.getNodeAttributes(id);
      const { label, name, alias } = node;
      return {
        id,
        text: label[language],
        also: [label.zh, label.en, name?.zh, name?.en, ...(alias?.zh ?? []), ...(alias?.en ?? [])].join(" "),
        hint: type.label[explorer.language()],
        chosen: false,
      };
    });
}
