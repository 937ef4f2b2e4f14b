import type { Id } from "../../core/atlas/schema.ts";
import type { TextSentence } from "../../core/view/text-parts.ts";
import type { TextParts } from "../text/text-reading.ts";
import type { Marks } from "./create-marks.ts";

/** What the paragraphs of a copy share. */
export interface OwnParts {
  readonly parts: TextParts;
  readonly text: string;
  /** The script that its characters are of, which decides their shapes and how they are read aloud. */
  readonly lang: "zh-Hans" | "zh-Hant";
  readonly marks: Marks;
  sentence(id: Id): TextSentence | undefined;
  /** The sentence whose claims are listed beside it. */
  current(): Id | undefined;
  /** The sentence that takes part in the order of Tab. */
  stop(): Id | undefined;
  /** Whether the page is being printed, with the claims of every sentence. */
  prints(): boolean;
  /** Watches whether a sentence is in sight; gives how to stop. */
  watch(id: Id, element: Element): () => void;
  /** Says where the keyboard stands. */
  walked(id: Id): void;
}
