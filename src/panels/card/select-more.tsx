import "../../i18n/late/explore.ts";
import { For, type JSX } from "solid-js";
import type { Explorer } from "../../state/explorer.ts";
import { chooseWith } from "../../state/reader-moves.ts";
import { nameOf } from "../thing/name-of.ts";

/** Ways from one chosen node to many: all of its type, of its projects, everything tied to it. */
export function SelectMore(props: { explorer: Explorer; id: string }): JSX.Element {
  const { explorer } = props;
  const { t, graph } = explorer;
  const groups = () => {
    const { node, projects } = graph.getNodeAttributes(props.id);
    const sameType = graph.filterNodes((_id, other) => other.node.type === node.type);
    const ofProject = (project: string) =>
      graph.filterNodes((_id, other) => other.projects.includes(project));
    return [
      {
        ids: sameType,
        text: t("explore.allOfType", { type: t(`types.nodes.${node.type}`), count: sameType.length }),
      },
      ...projects.map((project) => ({
        ids: ofProject(project),
        text: t("explore.allOfProject", {
          name: nameOf(explorer, project),
          count: ofProject(project).length,
        }),
      })),
      {
        ids: graph.neighbors(props.id),
        text: t("explore.allTied", { count: graph.neighbors(props.id).length }),
      },
    ].filter(({ ids }) => ids.length > 1);
  };
  return (
    <details class="card-more">
      <summary>{t("explore.more")}</summary>
      <ul>
        <For each={groups()}>
          {(group) => (
            <li>
              <button
                type="button"
                class="link-button"
                onClick={() => chooseWith(explorer, props.id, group.ids)}
              >
                {group.text}
              </button>
            </li>
          )}
        </For>
      </ul>
    </details>
  );
}
