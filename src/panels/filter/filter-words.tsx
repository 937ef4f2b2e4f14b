import "../../i18n/late/filter.ts";
import { createMemo, For, type JSX, Show } from "solid-js";
import { countInWords } from "../../core/describe/list-in-words.ts";
import { sharedNodes } from "../../core/graph/shared-nodes.ts";
import { asksForShared, filterMatches } from "../../core/view/filter.ts";
import { type FilterGroup, filterGroups, specOf } from "../../core/view/filter-groups.ts";
import { pressableOf } from "../../core/view/filter-values.ts";
import { isDrawn } from "../../core/view/view-ids.ts";
import type { Explorer } from "../../state/explorer.ts";
import { chooseMatch, fitPassing, releaseAll } from "../../state/reader-actions.ts";
import { ChoiceGroup } from "../../ui/choice-group.tsx";
import { Icon } from "../../ui/icon.tsx";
import { NodeMark } from "../entity/node-mark.tsx";
import { filterFaces } from "./filter-faces.tsx";
import { valueName } from "./group-words.ts";
import { leaveToFilters } from "./leave-to-filters.ts";

/** The way back, what several projects are asked for, what that leaves in words, and what is pressed. */
export function FilterWords(props: { explorer: Explorer }): JSX.Element {
  const { explorer } = props;
  const { t } = explorer;
  const projects = () => explorer.filter().projects;
  const choices = () =>
    filterMatches.map((value) => ({
      value,
      label: t(`page.match.${value}${projects().length > 2 ? "Several" : ""}`),
    }));
  // Only what is drawn on the stage can be brought closer.
  const closer = () => isDrawn(explorer.view()) && explorer.passing().nodes.size > 0;
  const sharedInWords = createMemo(() => {
    if (!asksForShared(explorer.filter())) return undefined;
    const { nodes } = explorer.passing();
    const all = [...sharedNodes(explorer.graph, projects()).shared];
    if (all.length === 0) return t("page.nothingShared");
    const shared = all.filter((id) => nodes.has(id));
    // What else is pressed leaves none of it.
    if (shared.length === 0) return undefined;
    return t("page.shared", { what: countInWords(explorer.graph, shared, 0, explorer.language()) });
  });
  return (
    <>
      {/* First, so that neither moves when more is pressed or said. */}
      <span class="filter-actions">
        <button
          type="button"
          class="quiet-button"
          aria-label={t("common.clear")}
          title={t("command.clearFilter")}
          onClick={() => leaveToFilters(() => releaseAll(explorer))}
        >
          <Icon name="close" />
          <span>{t("common.clear")}</span>
        </button>
        <Show when={closer()}>
          <button
            type="button"
            class="quiet-button"
            aria-label={t("page.fit")}
            title={t("command.fitPassing")}
            onClick={() => fitPassing(explorer)}
          >
            <Icon name="fit" />
            <span>{t("page.fit")}</span>
          </button>
        </Show>
      </span>
      <Show when={projects().length > 1}>
        <ChoiceGroup
          label={t("page.match")}
          choices={choices()}
          value={explorer.filter().match}
          onChoose={(match) => chooseMatch(explorer, match)}
        />
      </Show>
      <Show when={sharedInWords()}>{(words) => <span class="filter-left">{words()}</span>}</Show>
      <FilterTokens explorer={explorer} />
    </>
  );
}

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
function FilterTokens(props: { explorer: Explorer }): JSX.Element {
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
