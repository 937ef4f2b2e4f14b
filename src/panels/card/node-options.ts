import type { Explorer } from "../../state/explorer.ts";
import type { PickerOption } from "../../ui/picker.tsx";

/** Every node but one, as something to pick, in the atlas's order; found by both labels, names and aliases. */
export function nodeOptions(explorer: Explorer, except: string): readonly PickerOption[] {
  const language = explorer.language();
  return explorer.graph
    .filterNodes((id) => id !== except)
    .map((id) => {
      const { label, name, alias, type } = explorer.graph.getNodeAttribute(id, "node");
      return {
        id,
        text: label[language],
        also: [label.zh, label.en, name?.zh, name?.en, ...(alias?.zh ?? []), ...(alias?.en ?? [])].join(" "),
        hint: explorer.t(`types.node.${type}`),
        chosen: false,
      };
    });
}
