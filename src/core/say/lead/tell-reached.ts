import type { Id } from "../../atlas/schema.ts";
import type { Language } from "../../atlas/vocabulary.ts";
import { type Agent, agentsOf } from "../../graph/agents-of.ts";
import type { AtlasGraph } from "../../graph/build-graph.ts";
import { nounOf } from "../noun.ts";
import { alsoByDefault, throughWords } from "./lead-words.ts";
import { type Item, joinTold, type Told, tell, tellItems } from "./told.ts";

/** Who does something to a node, a sentence for each way: those who do it themselves, then each with what it is done through. */
export function tellReached(graph: AtlasGraph, id: Id, name: string, language: Language): readonly Told[] {
  const { by: words } = graph.getAttribute("vocabulary").relation(name);
  if (!words) throw new Error(`no words for by whom ${name}`);
  const { agents, unattended } = agentsOf(graph, id, name);
  const { plural } = nounOf(graph, id, language);
  const by = (items: readonly Item[]) =>
    tell(words, { agent: tellItems(graph, items, language) }, language, plural);
  const through = ([{ direct, via }, institutions]: readonly [Agent, readonly Id[]]): Told => {
    const all = via.every(({ byDefault }) => byDefault);
    const items = via.map(({ edge, byDefault }) => ({
      id: graph.source(edge),
      edge,
      byDefault: byDefault && !all,
    }));
    const behind = institutions.map((institution) => ({
      id: institution,
      byDefault: direct === undefined && all,
      ...(direct !== undefined && { edge: direct }),
    }));
    const follows = direct !== undefined && all ? alsoByDefault : throughWords[words.via];
    return joinTold([by(behind), tell(follows, { via: tellItems(graph, items, language) }, language)]);
  };
  const alone = [
    ...agents.flatMap(({ institution, direct, via }) =>
      direct !== undefined && via.length === 0 ? [{ id: institution, edge: direct }] : [],
    ),
    ...unattended.map((edge) => ({ id: graph.source(edge), edge })),
  ];
  return [
    ...(alone.length > 0 ? [by(alone)] : []),
    ...alike(agents.filter(({ via }) => via.length > 0)).map(through),
  ];
}

/** Agents with those who do the very same beside them. */
function alike(agents: readonly Agent[]): readonly (readonly [Agent, readonly Id[]])[] {
  const found = new Map<string, readonly [Agent, Id[]]>();
  for (const agent of agents) {
    const key = JSON.stringify([agent.direct, agent.via]);
    const known = found.get(key);
    if (known) known[1].push(agent.institution);
    else found.set(key, [agent, [agent.institution]]);
  }
  return [...found.values()];
}
