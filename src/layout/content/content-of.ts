import type { AtlasNode, Id } from "../../core/atlas/schema.ts";
import type { Language } from "../../core/atlas/vocabulary.ts";
import type { AtlasGraph } from "../../core/graph/build-graph.ts";
import { type TreeBlock, treeBlocks } from "../../core/graph/tree.ts";
import { isHost as canHost, type NodeRole, nearRoles } from "../../core/vocabulary/roles.ts";
import { type Words, wordsOf } from "../measure/words.ts";
import { homesOf } from "../plan/homes.ts";
import type { ActorGroup, ActorRow, Content, Detail, GoalTie, Home, Label, Territory } from "./content.ts";
import { farDetails } from "./far-details.ts";

/** What of an atlas a picture shows. */
export interface ContentOptions {
  readonly language: Language;
  /** Which nodes are asked for; what they are part of comes along. */
  readonly shows: (id: Id) => boolean;
  /** Where what is tied to a leaf stands: below it, as a page of one project has it, or institutions in the spine only. */
  readonly actors: "spine" | "details";
  /** The words over the goals, and over the actors. */
  readonly headings: { readonly goals: string; readonly actors: string };
}

/** The roles of what stands below a leaf, in this order. */
const detailRoles: readonly NodeRole[] = [...nearRoles, "actor"];

/** The part of an atlas that is asked for, in the order of its tree; O(nodes + edges). */
export function contentOf(graph: AtlasGraph, options: ContentOptions): Content {
  const { language, headings } = options;
  const node = (id: Id) => graph.getNodeAttribute(id, "node");
  const roleOf = (id: Id) => graph.getNodeAttribute(id, "type").role;
  const words = language === "zh" ? chineseWords(graph) : undefined;
  const label = (id: Id): Label => labelOf(node(id), language, words);
  const shown = (id: Id) => options.shows(id);
  const isDetail = (id: Id) => {
    const role = roleOf(id);
    return detailRoles.includes(role) && shown(id) && (role !== "actor" || options.actors === "details");
  };
  const isHost = (id: Id) => shown(id) && canHost(roleOf(id));
  const needsPlace = (id: Id) => !mentioned.has(id) && !graph.someNeighbor(id, isHost);
  const { byHost, adrift } = farDetails(graph, isHost, isDetail);
  const homes = homesIn(graph);
  const mentioned = new Set<Id>();
  const details = (id: Id): Detail[] => {
    const found = new Map<Id, Detail>();
    const put = (other: Id, edge: Id, through = false) => {
      if (!isDetail(other) || found.has(other)) return;
      const { basis } = graph.getEdgeAttribute(edge, "edge");
      const acts = roleOf(other) === "actor";
      const dashed = basis === "inferred";
      found.set(other, { id: other, edge, label: label(other), acts, through, again: false, dashed });
    };
    graph.forEachEdge(id, (edge, _attributes, source, target) => {
      const other = source === id ? target : source;
      put(other, edge);
      // A figure of a mechanism or document is read where that first stands, unless it has a place of its own.
      if (found.has(other) && !mentioned.has(other))
        graph.forEachInEdge(other, (measures, { relation }, figure) => {
          if (relation.kind === "measure" && needsPlace(figure)) put(figure, measures, true);
        });
    });
    for (const far of byHost.get(id) ?? []) if (!mentioned.has(far.id)) put(far.id, far.edge, true);
    const ordered = [...found.values()].sort(
      (a, b) => detailRoles.indexOf(roleOf(a.id)) - detailRoles.indexOf(roleOf(b.id)),
    );
    return ordered.map((detail) => {
      const again = mentioned.has(detail.id);
      mentioned.add(detail.id);
      return { ...detail, again };
    });
  };
  const territories = treeBlocks(graph).flatMap((block, index) => {
    const territory = territoryOf(block, index);
    return territory ? [territory] : [];
  });

  function territoryOf({ project, groups }: TreeBlock, index: number): Territory | undefined {
    // Told first, as it stands highest.
    const crest = shown(project) ? details(project) : [];
    const blocks = groups.flatMap(({ strand, measures }) => {
      const rows = measures.filter(shown).map((id) => ({ id, label: label(id), details: details(id) }));
      if (rows.length === 0 && (strand === undefined || !shown(strand))) return [];
      return { id: strand, label: strand === undefined ? undefined : label(strand), rows };
    });
    if (blocks.length === 0 && !shown(project)) return undefined;
    return {
      id: project,
      label: numbered(label(project), index, language),
      index,
      home: homes.get(project),
      goals: goalTies(graph, project).filter(({ goal }) => shown(goal)),
      crest,
      blocks,
    };
  }

  const goals = goalsOf(graph)
    .filter(shown)
    .map((id) => ({ id, label: label(id) }));
  return {
    territories,
    goals,
    goalsHeading: { text: headings.goals },
    groups: options.actors === "spine" ? actorGroups(graph, territories, options, label) : [],
    adrift,
  };
}

function labelOf({ label, lines }: AtlasNode, language: Language, words: Words | undefined): Label {
  return { text: label[language], lines: lines?.[language], words };
}

function goalTies(graph: AtlasGraph, project: Id): readonly GoalTie[] {
  return graph
    .mapOutEdges(project, (edge, { edge: { basis }, relation }, _source, goal) =>
      relation.kind === "goal" ? { goal, edge, dashed: basis === "inferred" } : undefined,
    )
    .filter((tie) => tie !== undefined);
}

function goalsOf(graph: AtlasGraph): readonly Id[] {
  return graph
    .filterNodes((_, { type }) => type.role === "goal")
    .sort((a, b) => orderOf(graph.getNodeAttribute(a, "node")) - orderOf(graph.getNodeAttribute(b, "node")));
}

const knownHomes = new WeakMap<AtlasGraph, ReadonlyMap<Id, Home>>();

/** Where each root stands in a picture of the whole atlas, found once. */
function homesIn(graph: AtlasGraph): ReadonlyMap<Id, Home> {
  const known = knownHomes.get(graph);
  if (known) return known;
  const roots = treeBlocks(graph).map(({ project, groups }, index) => ({
    id: project,
    index,
    goals: goalTies(graph, project),
    height: 2 + groups.reduce((sum, { strand, measures }) => sum + (strand ? 1.6 : 0) + measures.length, 0),
  }));
  const homes = homesOf(roots, new Map(goalsOf(graph).map((id, at) => [id, at])));
  knownHomes.set(graph, homes);
  return homes;
}

const knownWords = new WeakMap<AtlasGraph, Words>();

/** The words of an atlas's own names, found once. */
function chineseWords(graph: AtlasGraph): Words {
  const words = knownWords.get(graph) ?? wordsOf(graph.mapNodes((_, { node }) => node.label.zh));
  knownWords.set(graph, words);
  return words;
}

/** Chinese numerals of one sign. */
const numerals = "一二三四五六七八九十";

/** A root's name with its number in the text's order, which its place does not tell. */
function numbered({ text, lines, words }: Label, index: number, language: Language): Label {
  const numeral = language === "zh" ? numerals[index] : undefined;
  const number = numeral === undefined ? `${index + 1}. ` : `${numeral}、`;
  const [first, ...more] = lines ?? [];
  return { text: number + text, lines: first === undefined ? undefined : [number + first, ...more], words };
}

function orderOf({ order }: AtlasNode): number {
  return order ?? Number.POSITIVE_INFINITY;
}

/** Actors under the atlas's own headings in its order, parts under their wholes; what has no group stands last. */
function actorGroups(
  graph: AtlasGraph,
  territories: readonly Territory[],
  { language, shows, headings }: ContentOptions,
  label: (id: Id) => Label,
): readonly ActorGroup[] {
  const byGroup = new Map<Id | undefined, Id[]>();
  graph.forEachNode((id, { node: { group }, type }) => {
    if (type.role === "actor" && shows(id)) byGroup.set(group, [...(byGroup.get(group) ?? []), id]);
  });
  const named = graph.getAttribute("groups").map(({ id, label }) => ({ id, text: label[language] }));
  return [...named, { id: undefined, text: headings.actors }].flatMap(({ id, text }) => {
    const rows = actorRows(graph, byGroup.get(id) ?? [], territories, label);
    return rows.length > 0 ? [{ id: id ?? "actors", label: { text }, rows }] : [];
  });
}

function actorRows(
  graph: AtlasGraph,
  ids: readonly Id[],
  territories: readonly Territory[],
  label: (id: Id) => Label,
): readonly ActorRow[] {
  const here = new Set(ids);
  const parts = new Map<Id, Id[]>();
  const wholes: Id[] = [];
  for (const id of ids) {
    const { partOf } = graph.getNodeAttribute(id, "node");
    if (partOf === undefined || !here.has(partOf)) wholes.push(id);
    else parts.set(partOf, [...(parts.get(partOf) ?? []), id]);
  }
  const rows: ActorRow[] = [];
  const waiting = wholes.map((id) => ({ id, depth: 0 })).reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { id, depth } = next;
    const { projects } = graph.getNodeAttributes(id);
    const takesPart = territories.map((territory) => projects.includes(territory.id));
    rows.push({ id, label: label(id), depth, takesPart });
    waiting.push(...(parts.get(id) ?? []).map((part) => ({ id: part, depth: depth + 1 })).reverse());
  }
  return rows;
}
