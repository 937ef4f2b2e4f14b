import { type JSX, Show } from "solid-js";
import { facetCounts } from "../../core/view/facet-counts.ts";
import type { Explorer } from "../../state/explorer.ts";
import { pressValue } from "../../state/reader-actions.ts";
import { Picker } from "../../ui/combobox/picker.tsx";
import { nameOf } from "../entity/name-of.ts";
import { groupLabel, groupTitle } from "./group-words.ts";

/** Whose part is seen: institutions are picked one after the other, and released the same way. */
export function InstitutionFilter(props: { explorer: Explorer }): JSX.Element {
  const { explorer } = props;
  const institutions = explorer.graph.filterNodes((_id, { type }) => type.role === "actor");
  const options = () => {
    const counts = facetCounts(explorer.graph, explorer.filter(), "institutions");
    const pressed = explorer.filter().institutions;
    return institutions
      .map((id) => {
        const { label, alias, name } = explorer.graph.getNodeAttribute(id, "node");
        const language = explorer.language();
        return {
          id,
          text: label[language],
          also: [label.zh, label.en, name?.[language], ...(alias?.[language] ?? [])].join(" "),
          count: counts.get(id) ?? 0,
          chosen: pressed.includes(id),
        };
      })
      .sort((a, b) => Number(b.chosen) - Number(a.chosen) || b.count - a.count);
  };
  // What is chosen is released in the bar of tokens; here it is only told.
  const placeholder = () => {
    const [first, ...more] = explorer.filter().institutions;
    if (first === undefined) return `${groupTitle(explorer, "institutions")}…`;
    const name = nameOf(explorer, first);
    return more.length === 0 ? name : `${name} +${more.length}`;
  };
  return (
    <Show when={institutions.length > 0}>
      <Picker
        class={
          explorer.filter().institutions.length > 0 ? "institution-filter is-marked" : "institution-filter"
        }
        label={groupLabel(explorer, "institutions")}
        placeholder={placeholder()}
        nothing={(query) => explorer.t("search.nothing", { query })}
        options={options()}
        onPick={(id) => pressValue(explorer, "institutions", id)}
      />
    </Show>
  );
}
