import { basisGroup } from "./filter-groups/basis-group.ts";
import type { FilterGroupSpec } from "./filter-groups/filter-group.ts";
import { institutionGroup } from "./filter-groups/institution-group.ts";
import { projectGroup } from "./filter-groups/project-group.ts";
import { typeGroup } from "./filter-groups/type-group.ts";

/** What can be filtered by, in the order of links: all that a further group needs is its line here, and its control. */
const specs = {
  projects: projectGroup,
  types: typeGroup,
  bases: basisGroup,
  institutions: institutionGroup,
} as const satisfies Readonly<Record<string, FilterGroupSpec>>;

/** A group of what can be pressed, as links and tours name it. */
export type FilterGroup = keyof typeof specs;

type Values = {
  readonly [G in FilterGroup]: (typeof specs)[G] extends FilterGroupSpec<infer V> ? V : never;
};

/** What a group's values are. */
export type FilterValue<G extends FilterGroup> = Values[G];

/** Pressed values of every group. */
export type Pressed = { readonly [G in FilterGroup]: readonly Values[G][] };

/** What can be pressed: within a group one of the pressed is enough, between groups each must be met. */
export const filterGroups = Object.keys(specs) as readonly FilterGroup[];

/** Everything that filtering by a group needs. */
export function specOf<G extends FilterGroup>(group: G): FilterGroupSpec<FilterValue<G>>;
export function specOf(group: FilterGroup): FilterGroupSpec {
  return specs[group];
}

/** A table that has something for every group. */
export function eachGroup<T extends Readonly<Record<FilterGroup, unknown>>>(
  make: (group: FilterGroup) => T[FilterGroup],
): T {
  return Object.fromEntries(filterGroups.map((group) => [group, make(group)])) as unknown as T;
}
