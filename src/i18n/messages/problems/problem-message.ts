import type { Message } from "../../text.ts";

/** The words for one problem: what is wrong, and the likely fix. */
export interface ProblemMessage {
  readonly what: Message;
  readonly fix: Message;
}
