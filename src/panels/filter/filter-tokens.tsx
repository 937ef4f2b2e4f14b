import { For, type JSX } from "solid-js";
import { bases, nodeTypes } from "../../core/atlas/vocabulary.ts";
import { rootProjects } from "../../core/graph/tree.ts";
import type { Explorer } from "../../state/explorer.ts";
import { pressProject } from "../../state/reader-moves.ts";
import { Icon } from "../../ui/icon.tsx";
import { nameOf } from "../thing/name-of.ts";
import { NodeMark } from "../thing/node-mark.tsx";
import { BasisMark, TypeMark } from "../thing/type-mark.tsx";
import { leaveToFilters } from "./leave-to-filters.ts";
import { shortNames } from "./short-names.ts";

/** Something that is pressed, and how it is released. */
interface Token {
  readonly key: string;
  readonly name: string;
  /** What it says where that is less. */
  readonly face?: string | undefined;
  mark(): JSX.Element;
  release(): void;
}

/** What is pressed in every group, each to be released by itself. */
export function FilterTokens(props: { explorer: Explorer }): JSX.Element {
  const { explorer } = props;
  const { graph, t } = explorer;
  const roots = rootProjects(graph);
  const institutions = graph.filterNodes((_id, { node }) => node.type === "institution");
  const all: readonly Token[] = [
    ...roots.map((id, at) => ({
      key: `projects ${id}`,
      get name() {
        return nameOf(explorer, id);
      },
      get face() {
        return shortNames(roots.map((root) => nameOf(explorer, root)))[at]?.own;
      },
      mark: () => <NodeMark explorer={explorer} id={id} />,
      release: () => pressProject(explorer, id),
    })),
    ...nodeTypes.map((type) => ({
      key: `types ${type}`,
      get name() {
        return t(`types.nodes.${type}`);
      },
      mark: () => <TypeMark type={type} />,
      release: () => explorer.toggleFilter("types", type),
    })),
    ...bases.map((basis) => ({
      key: `bases ${basis}`,
      get name() {
        return t(`types.basis.${basis}`);
      },
      mark: () => <BasisMark basis={basis} />,
      release: () => explorer.toggleFilter("bases", basis),
    })),
    ...institutions.map((id) => ({
      key: `institutions ${id}`,
      get name() {
        return nameOf(explorer, id);
      },
      mark: () => <NodeMark explorer={explorer} id={id} />,
      release: () => explorer.toggleFilter("institutions", id),
    })),
  ];
  const pressed = () => {
    const filter = explorer.filter();
    const keys = new Set(
      (["projects", "types", "bases", "institutions"] as const).flatMap((group) =>
        filter[group].map((value) => `${group} ${value}`),
      ),
    );
    return all.filter(({ key }) => keys.has(key));
  };
  return (
    <ul class="filter-tokens">
      <For each={pressed()}>
        {(token) => (
          <li>
            <button
              type="button"
              class="token"
              aria-label={t("page.release", { name: token.name })}
              title={t("page.release", { name: token.name })}
              onClick={() => leaveToFilters(() => token.release())}
            >
              {token.mark()}
              <span>{token.face ?? token.name}</span>
              <Icon name="close" />
            </button>
          </li>
        )}
      </For>
    </ul>
  );
}
