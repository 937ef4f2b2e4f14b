import { type Accessor, createMemo } from "solid-js";
import type { Id, Source, TextIndex } from "../../core/atlas/schema.ts";
import type { SentenceClaim } from "../../core/atlas/sentence-coverage.ts";
import { claimProject, sentencesOf } from "../../core/graph/claims.ts";
import { rootProjects } from "../../core/graph/tree.ts";
import { createNamedIn } from "../../core/text/named-in.ts";
import { hidesRest } from "../../core/view/filter.ts";
import { type TextPart, type TextSentence, textParts } from "../../core/view/text-parts.ts";
import type { Explorer } from "../../state/explorer.ts";
import type { Sight } from "../../ui/create-visibility-observer.ts";
import { namesOf } from "../entity/name-of.ts";
import { passes } from "../entity/passes.ts";

/** The text as the reader sees it now: what is filtered, chosen and looked at. */
export interface TextReading {
  /** All of it. */
  readonly parts: readonly TextPart[];
  /** What it is published as, where the atlas says so. */
  readonly source: Source | undefined;
  /** What the list shows: without what a filter that hides leaves nothing of, the sentence that was asked for apart. */
  listed: Accessor<readonly TextPart[]>;
  /** The claims of a sentence that pass. */
  passing(sentence: TextSentence): readonly SentenceClaim[];
  /** The claims of a sentence that the list shows. */
  shown(sentence: TextSentence): readonly SentenceClaim[];
  /** The sentences that what is chosen rests on. */
  chosen: Accessor<ReadonlySet<Id>>;
  isCurrent(id: Id): boolean;
  /** The nodes that a fragment of it names. */
  namedIn(fragment: string): readonly Id[];
}

/** Reads the text of an atlas; belongs to the Solid owner that it is made in. */
export function createTextReading(explorer: Explorer, index: TextIndex): TextReading {
  const parts = textParts(explorer.atlas.graph, index);
  const hiding = () => hidesRest(explorer.filter());
  const passing = ({ claims }: TextSentence) => claims.filter(({ id }) => passes(explorer, id));
  const isCurrent = (id: Id) => explorer.sentence() === id;
  const listed = createMemo(() => {
    if (!hiding()) return parts;
    return parts
      .map((part) => ({
        ...part,
        sentences: part.sentences.filter(
          (sentence) => passing(sentence).length > 0 || isCurrent(sentence.id),
        ),
      }))
      .filter(({ sentences }) => sentences.length > 0);
  });
  const chosen = createMemo(
    () => new Set(explorer.selected().flatMap((id) => sentencesOf(explorer.graph, id))),
  );
  return {
    parts,
    source: explorer.atlas.graph.sources.find(({ id }) => id === index.source),
    listed,
    passing,
    shown: (sentence) => (hiding() ? passing(sentence) : sentence.claims),
    chosen,
    isCurrent,
    namedIn: createNamedIn(explorer.graph),
  };
}

/** What all sentences of the text share. */
export interface TextParts {
  readonly explorer: Explorer;
  readonly reading: TextReading;
  readonly sight: Sight;
  /** Whether there is too much to draw all of it. */
  long(): boolean;
  /** Whether everything is drawn, however much there is. */
  whole(): boolean;
  /** Whether it is the turn of a sentence, of those that are drawn, to be so. */
  drawn(sentence: TextSentence): boolean;
}

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
  return t("text.count", { count: passing });
}

function countOf({ t }: Explorer, { id, claims }: TextSentence, count: number): string {
  if (count < claims.length) return t("text.tickOf", { sentence: id, count, total: claims.length });
  return t("text.tick", { sentence: id, count });
}
