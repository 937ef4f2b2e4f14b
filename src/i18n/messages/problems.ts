import {
  companionProblems,
  fileProblems,
  tourProblems,
  vocabularyProblems,
} from "./problems/file-problems.ts";
import { claimProblems, curationProblems, idProblems, labelProblems } from "./problems/graph-problems.ts";
import { jsonProblems } from "./problems/json-problems.ts";
import { shapeProblems } from "./problems/shape-problems.ts";
import { textProblems } from "./problems/text-problems.ts";
import { tieProblems } from "./problems/tie-problems.ts";

export type { ProblemMessage } from "./problems/problem-message.ts";

/** What is wrong and the likely fix, for every code of a validation problem. */
export const problemMessages = {
  ...fileProblems,
  ...jsonProblems,
  ...shapeProblems,
  ...idProblems,
  ...tieProblems,
  ...claimProblems,
  ...textProblems,
  ...labelProblems,
  ...companionProblems,
  ...curationProblems,
  ...tourProblems,
  ...vocabularyProblems,
} as const;
