import "../../i18n/late/filter.ts";
import { For, type JSX } from "solid-js";
import { type FilterGroup, filterGroups, specOf } from "../../core/view/filter-groups.ts";
import { pressableOf } from "../../core/view/filter-values.ts";
import type { Explorer } from "../../state/explorer.ts";
import { Icon } from "../../ui/icon.tsx";
import { NodeMark } from "../entity/node-mark.tsx";
import { filterFaces } from "./filter-faces.tsx";
import { valueName } from "./group-words.ts";
import { leaveToFilters } from "./leave-to-filters.ts";

/** Something that is pressed, and how it is released. */
interface Token {
  name(): string;
  /** What it says where that is less. */
  short(): string | undefined;
  mark(): JSX.Element;
  isPressed(): boolean;
  release(): void;
}

/** What is pressed in every group, each to be released by itself. */
export function FilterTokens(props: { explorer: Explorer }): JSX.Element {
  const { explorer } = props;
  const { t } = explorer;
  const all = filterGroups.flatMap((group) => tokensOf(explorer, group));
  const pressed = () => all.filter((token) => token.isPressed());
  return (
    <ul class="filter-tokens">
      <For each={pressed()}>
        {(token) => (
          <li>
            <button
              type="button"
              class="token"
              aria-label={t("page.release", { name: token.name() })}
              title={t("page.release", { name: token.name() })}
              onClick={() => leaveToFilters(() => token.release())}
            >
              {token.mark()}
              <span>{token.short() ?? token.name()}</span>
              <Icon name="close" />
            </button>
          </li>
        )}
      </For>
    </ul>
  );
}

function tokensOf<G extends FilterGroup>(explorer: Explorer, group: G): readonly Token[] {
  const face = filterFaces[group];
  const isNode = "nodes" in specOf(group).pressable;
  return pressableOf(explorer.graph, group).map((value) => ({
    name: () => valueName(explorer, group, value),
    short: () => face.short?.(explorer, value),
    mark: () => (isNode ? <NodeMark explorer={explorer} id={value} /> : face.mark?.(explorer, value)),
    isPressed: () => explorer.filter()[group].some((one) => one === value),
    release: () => face.press(explorer, value),
  }));
}
