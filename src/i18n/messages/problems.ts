import { claimProblems } from "./problems/claim-problems.ts";
import { companionProblems } from "./problems/companion-problems.ts";
import { curationProblems } from "./problems/curation-problems.ts";
import { fileProblems } from "./problems/file-problems.ts";
import { idProblems } from "./problems/id-problems.ts";
import { jsonProblems } from "./problems/json-problems.ts";
import { labelProblems } from "./problems/label-problems.ts";
import { shapeProblems } from "./problems/shape-problems.ts";
import { textProblems } from "./problems/text-problems.ts";
import { tieProblems } from "./problems/tie-problems.ts";
import { tourProblems } from "./problems/tour-problems.ts";
import { vocabularyProblems } from "./problems/vocabulary-problems.ts";

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
