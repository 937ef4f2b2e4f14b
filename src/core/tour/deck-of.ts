import type { Language } from "../atlas/vocabulary.ts";
import type { Handout, HandoutStep } from "./handout.ts";
import type { StepDrawing } from "./step-drawing.ts";

/** A slide as data; notes are a line or paragraph each. */
export type TourSlide =
  | {
      readonly kind: "title";
      readonly title: string;
      readonly subtitle: string;
      /** Small print. */
      readonly lines: readonly string[];
      readonly notes: readonly string[];
    }
  | {
      readonly kind: "step";
      /** Counted from 1, of `total`. */
      readonly number: number;
      readonly total: number;
      readonly caption: string;
      readonly drawing: StepDrawing;
      /** The hash that opens it on the page. */
      readonly hash: string;
      readonly notes: readonly string[];
    }
  | {
      readonly kind: "sources";
      readonly title: string;
      readonly lines: readonly string[];
      readonly notes: readonly string[];
    };

const words = {
  zh: { sources: "来源", version: (version: string, date: string) => `${version} 版，${date}` },
  en: { sources: "Sources", version: (version: string, date: string) => `version ${version}, ${date}` },
} as const;

/** A tour's hand-out as slides: a title, a slide a step with what is said and its evidence as notes, the sources. */
export function deckOf(handout: Handout, language: Language): readonly TourSlide[] {
  const { title, description, atlas, version, updated, steps, sources } = handout;
  return [
    { kind: "title", title, subtitle: atlas, lines: [description], notes: [description] },
    ...steps.map(
      (step): TourSlide => ({
        kind: "step",
        number: step.number,
        total: steps.length,
        caption: step.caption,
        drawing: step.drawing,
        hash: step.hash,
        notes: notesOf(step),
      }),
    ),
    {
      kind: "sources",
      title: words[language].sources,
      lines: sources.map(({ text }) => text),
      notes: [`${atlas} · ${words[language].version(version, updated)}`],
    },
  ];
}

function notesOf({ notes, filter, claims }: HandoutStep): readonly string[] {
  return [notes, ...(filter === undefined ? [] : [filter]), ...claims.map(({ sentence }) => sentence)];
}
