import type { Atlas } from "../atlas/atlas.ts";
import type { Section, Tour, TourStep } from "../atlas/schema.ts";
import { sentencesNamed } from "../atlas/sentence-coverage.ts";
import type { Language } from "../atlas/vocabulary.ts";
import { citedSource } from "../describe/cite/cite.ts";
import { describeClaim, type SaidClaim } from "../describe/describe-claim.ts";
import { describeFilter } from "../describe/describe-filter.ts";
import type { AtlasGraph } from "../graph/build-graph.ts";
import type { TourPlace } from "../link/link-state.ts";
import { sectionBySentence } from "../text/evidence-places.ts";
import { isFiltering } from "../view/filter.ts";
import { placeOf } from "./step-at.ts";
import { type StepDrawing, stepDrawing } from "./step-drawing.ts";
import { stepLink } from "./step-link.ts";
import { shownFigures, stepSubject } from "./step-subject.ts";

/** One step on paper. */
export interface HandoutStep {
  readonly id: string;
  /** Counted from 1. */
  readonly number: number;
  readonly caption: string;
  readonly notes: string;
  /** The filter in words, where there is one. */
  readonly filter?: string;
  /** The hash that opens it. */
  readonly hash: string;
  readonly drawing: StepDrawing;
  /** What it is about, told with its evidence. */
  readonly claims: readonly SaidClaim[];
  /** The sentences that its notes name, each with where in the text it stands. */
  readonly sentences: readonly { readonly id: string; readonly section?: string }[];
}

/** A tour on paper, in one language. */
export interface Handout {
  readonly title: string;
  readonly description: string;
  /** The atlas, and its state: version and date. */
  readonly atlas: string;
  readonly version: string;
  readonly updated: string;
  readonly steps: readonly HandoutStep[];
  /** The sources that the atlas rests on, a line each. */
  readonly sources: readonly { readonly id: string; readonly text: string }[];
}

/** A tour as what is handed out: per step what is shown, said and rests on which sentences; then the sources. */
export function handout(
  { atlas, graph }: { readonly atlas: Atlas; readonly graph: AtlasGraph },
  tour: Tour,
  language: Language,
  /** The atlas's name in links, where it is not the one that opens by itself. */
  atlasId?: string,
): Handout {
  const sections = atlas.textIndex ? sectionBySentence(atlas.textIndex) : new Map<string, Section>();
  return {
    title: tour.title[language],
    description: tour.description[language],
    atlas: atlas.graph.title[language],
    version: atlas.graph.version,
    updated: atlas.graph.updated,
    steps: tour.steps.map((step, at): HandoutStep => {
      const link = stepLink(step);
      return {
        id: step.id,
        number: at + 1,
        caption: step.caption[language],
        notes: step.notes[language],
        // Its picture has what passes alone, whatever the step does with the rest on the screen.
        ...(isFiltering(link) && { filter: describeFilter(graph, { ...link, mode: "hide" }, language) }),
        hash: encodePlace(placeOf(tour, at), atlasId),
        drawing: stepDrawing(graph, step),
        claims: toldIn(graph, step).map((id) => describeClaim(graph, id, language)),
        sentences: sentencesNamed(step.notes[language]).map((id) => {
          const section = sections.get(id)?.label[language];
          return section === undefined ? { id } : { id, section };
        }),
      };
    }),
    sources: atlas.graph.sources.map((source) => ({
      id: source.id,
      text: citedSource(source, [], language),
    })),
  };
}

/** What a step is about; where it lights nothing, the figures that it shows, else the projects that it is filtered by. */
function toldIn(graph: AtlasGraph, step: TourStep): readonly string[] {
  const subject = stepSubject(graph, step);
  if (subject.length > 0) return subject;
  return step.view === "figures" ? shownFigures(graph, step) : (step.filter?.projects ?? []);
}

/** The hash that opens a step of a tour as the step has it, with the atlas where it is not the one that opens by itself. */
function encodePlace({ tour, step }: TourPlace, atlas?: string): string {
  const named = atlas === undefined ? "" : `atlas=${encodeURIComponent(atlas)}&`;
  return `#${named}tour=${encodeURIComponent(tour)},${encodeURIComponent(step)}`;
}
