import { type Component, createMemo, For, type JSX, Show } from "solid-js";
import type { Basis, NodeType } from "../../core/atlas/vocabulary.ts";
import { rootProjects } from "../../core/graph/tree.ts";
import { countBesides, facetCounts, tieCounts } from "../../core/view/facet-counts.ts";
import type { FilterGroup, FilterValue, Pressed } from "../../core/view/filter-groups.ts";
import { pressableOf } from "../../core/view/filter-values.ts";
import { type Level, levelOfRole, seenAt } from "../../core/view/level.ts";
import type { Explorer } from "../../state/explorer.ts";
import { pressProject, pressType, pressValue } from "../../state/reader-actions.ts";
import { Group, ToggleButton } from "../../ui/choice-group.tsx";
import { Picker } from "../../ui/combobox/picker.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Unfold } from "../../ui/unfold.tsx";
import { nameOf } from "../entity/name-of.ts";
import { BasisMark, projectHue, TypeMark } from "../entity/node-mark.tsx";
import { fetched } from "../view/fetched.tsx";
import { Guarded } from "../view/guarded.tsx";
import { groupLabel, groupTitle, valueName } from "./group-words.ts";
import { shortNames } from "./short-names.ts";

/** How the reader sees each group. */
export const filterFaces: { readonly [G in FilterGroup]: FilterFace<FilterValue<G>> } = {
  projects: {
    Control: ProjectFilter,
    press: pressProject,
    short: (explorer, id) => {
      const roots = rootProjects(explorer.graph);
      return shortNames(roots.map((root) => nameOf(explorer, root)))[roots.indexOf(id)]?.own;
    },
  },
  types: {
    Control: TypeFilter,
    mark: ({ graph }, type) => <TypeMark type={graph.getAttribute("vocabulary").type(type)} />,
    press: pressType,
  },
  bases: {
    Control: BasisFilter,
    mark: (_explorer, basis) => <BasisMark basis={basis} />,
    press: (explorer, basis) => pressValue(explorer, "bases", basis),
  },
  institutions: {
    Control: InstitutionFilter,
    press: (explorer, id) => pressValue(explorer, "institutions", id),
  },
};

/** Claims of which basis are seen, by the lines of the map. */
function BasisFilter(props: { explorer: Explorer; face: FilterFace<Basis> }): JSX.Element {
  const { explorer } = props;
  const counts = (level: () => Level) =>
    createMemo(() => tieCounts(explorer.graph, explorer.filter(), "bases", level()));
  const [here, everywhere] = [counts(explorer.placed), counts(() => "near")];
  const count = (basis: Basis) => {
    const found = here().get(basis) ?? 0;
    const more = (everywhere().get(basis) ?? 0) - found;
    return explorer.t(more > 0 ? "map.tiesMore" : "map.ties", { count: found, more });
  };
  return <FacetFilter {...props} group="bases" count={count} legend="LineLegend" />;
}

/** Which types of node are seen, by the shapes of the map. */
function TypeFilter(props: { explorer: Explorer; face: FilterFace<NodeType> }): JSX.Element {
  const { explorer } = props;
  const vocabulary = explorer.graph.getAttribute("vocabulary");
  const counts = createMemo(() => facetCounts(explorer.graph, explorer.filter(), "types"));
  const there = new Set(explorer.graph.mapNodes((_id, { node }) => node.type));
  return (
    <FacetFilter
      {...props}
      group="types"
      offers={(type) => there.has(type)}
      count={(type) => {
        const count = counts().get(type) ?? 0;
        return seenAt(levelOfRole[vocabulary.type(type).role], explorer.placed())
          ? count
          : explorer.t("page.inDetail", { count });
      }}
      legend="TypeLegend"
    />
  );
}

/** Whose part is seen: institutions are picked one after the other, and released the same way. */
function InstitutionFilter(props: { explorer: Explorer }): JSX.Element {
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

/** Which projects are seen, each in its hue, with how many nodes it would show here: its own and the organs. */
function ProjectFilter(props: { explorer: Explorer }): JSX.Element {
  const { explorer } = props;
  const projects = rootProjects(explorer.graph);
  const counts = createMemo(() =>
    facetCounts(explorer.graph, explorer.filter(), "projects", explorer.placed()),
  );
  const organs = createMemo(() => countBesides(explorer.graph, explorer.filter()));
  const names = createMemo(() => shortNames(projects.map((id) => nameOf(explorer, id))));
  const own = (id: string) => counts().get(id) ?? 0;
  const label = (id: string) => {
    const params = { name: nameOf(explorer, id), own: own(id), organs: organs() };
    return explorer.t(organs() === 0 ? "page.projectAlone" : "page.projectValue", params);
  };
  return (
    <Group class="project-filter" label={groupLabel(explorer, "projects")}>
      <For each={projects}>
        {(id, at) => (
          <ToggleButton
            pressed={explorer.filter().projects.includes(id)}
            label={label(id)}
            onPress={() => pressProject(explorer, id)}
          >
            <span
              class="swatch"
              style={{ "background-color": projectHue(explorer, id) }}
              aria-hidden="true"
            />
            <span>
              {names()[at()]?.own}
              <span class="chip-kind">{names()[at()]?.common}</span>
            </span>
            <span class="count">{organs() === 0 ? own(id) : `${own(id)} + ${organs()}`}</span>
          </ToggleButton>
        )}
      </For>
    </Group>
  );
}

// Fetched beside the first picture instead of before it.
const load = () => import("./facet-legends.tsx");
const legends = { TypeLegend: fetched(load, "TypeLegend"), LineLegend: fetched(load, "LineLegend") } as const;

/**
 * A menu of the values of a group, each with its mark, its name and how much of it the filter leaves. Below them stands what else the map tells by marks of this kind.
 */
function FacetFilter<G extends FilterGroup>(props: {
  explorer: Explorer;
  group: G;
  face: FilterFace<FilterValue<G>>;
  /** Of what can be pressed, what is offered: all of it where nothing is said. */
  offers?(value: FilterValue<G>): boolean;
  /** How much of a value there is. */
  count(value: FilterValue<G>): number | string;
  /** The rest of the legend. */
  legend: keyof typeof legends;
}): JSX.Element {
  const { explorer, group } = props;
  const Legend = legends[props.legend];
  const values = pressableOf(explorer.graph, group).filter((value) => props.offers?.(value) ?? true);
  const pressed = (): readonly FilterValue<G>[] => {
    const all: Pressed = explorer.filter();
    return all[group];
  };
  return (
    <Unfold
      class="facet-menu"
      buttonClass="toggle"
      label={groupLabel(explorer, group)}
      marked={pressed().length > 0}
      face={
        <>
          {groupTitle(explorer, group)}
          <Show when={pressed().length > 0}>
            <span class="count">{pressed().length}</span>
          </Show>
          <Icon name="unfold" />
        </>
      }
    >
      <Group class="facet-values" label={groupLabel(explorer, group)}>
        <For each={values}>
          {(value) => (
            <ToggleButton
              class="facet-value"
              pressed={pressed().includes(value)}
              onPress={() => props.face.press(explorer, value)}
            >
              {props.face.mark?.(explorer, value)}
              <span>{valueName(explorer, group, value)}</span>
              <span class="count">{props.count(value)}</span>
              <Icon name="check" />
            </ToggleButton>
          )}
        </For>
      </Group>
      <Guarded t={explorer.t} name={explorer.t("page.legend")}>
        <Legend explorer={explorer} />
      </Guarded>
    </Unfold>
  );
}

/** How the reader sees a group, and presses its values. */
interface FilterFace<V extends string> {
  /** The control in the bar of filters. */
  readonly Control: Component<{ explorer: Explorer; face: FilterFace<V> }>;
  /** What stands for a word of the vocabulary in pictures; nodes have marks of their own. */
  mark?(explorer: Explorer, value: V): JSX.Element;
  press(explorer: Explorer, value: V): void;
  /** What is enough to tell a value from the others of its group, where that is less than its name. */
  short?(explorer: Explorer, value: V): string | undefined;
}
