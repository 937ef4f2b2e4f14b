import { claimProject } from "../../core/graph/claim-project.ts";
import { rootProjects } from "../../core/graph/tree.ts";
import type { TextSentence } from "../../core/view/text-parts.ts";
import type { Explorer } from "../../state/explorer.ts";
import { namesOf } from "../thing/name-of.ts";
import type { TextReading } from "./text-reading.ts";

/** What a tick of the strip is called: its sentence, how many claims, of which projects, and whether what is chosen rests on it. */
export function nameTick(explorer: Explorer, reading: TextReading, sentence: TextSentence): string {
  const { t, graph } = explorer;
  const passing = reading.passing(sentence);
  const own = new Set(passing.map(({ id }) => claimProject(graph, id)));
  const projects = rootProjects(graph).filter((project) => own.has(project));
  let name = countOf(explorer, sentence, passing.length);
  if (projects.length > 0) {
    name = t("text.tickIn", { tick: name, projects: namesOf(explorer, projects) });
  }
  return reading.chosen().has(sentence.id) ? t("text.tickChosen", { tick: name }) : name;
}

/** How many claims a sentence has, and how many of them pass where not all do. */
export function countClaims({ t }: Pick<Explorer, "t">, { claims }: TextSentence, passing: number): string {
  if (passing < claims.length) return t("text.countOf", { count: passing, total: claims.length });
  return passing === 1 ? t("text.countOne") : t("text.count", { count: passing });
}

function countOf({ t }: Explorer, { id, claims }: TextSentence, count: number): string {
  if (count < claims.length) return t("text.tickOf", { sentence: id, count, total: claims.length });
  if (count === 1) return t("text.tickOne", { sentence: id });
  return t("text.tick", { sentence: id, count });
}
