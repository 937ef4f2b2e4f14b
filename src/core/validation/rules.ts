import type { Rule } from "./rule.ts";
import { citedSources, claimGrounds, edgeEnds, evidencePlaces } from "./rules/evidence.ts";
import { groupsKnown, knownIds, pinsKnown, uniqueIds } from "./rules/ids.ts";
import { labelLengths, nearLabels, uniqueLabels } from "./rules/labels.ts";
import { repeatedSentences, termsRendered, uniqueTerms } from "./rules/terms.ts";
import { coverage, indexGiven, indexOrder } from "./rules/text-index.ts";
import { figureSurfaces, figures, leads, relationTypes, ties } from "./rules/ties.ts";
import { readingLengths, tourPlaces, tourTextLengths } from "./rules/tours.ts";
import { partOfCycles, parts } from "./rules/tree.ts";

/** Every rule that a well-formed atlas must keep, beyond the shape of its files. */
export const rules: readonly Rule[] = [
  uniqueIds,
  knownIds,
  relationTypes,
  parts,
  groupsKnown,
  partOfCycles,
  leads,
  ties,
  figures,
  claimGrounds,
  evidencePlaces,
  edgeEnds,
  figureSurfaces,
  citedSources,
  labelLengths,
  readingLengths,
  uniqueLabels,
  nearLabels,
  uniqueTerms,
  termsRendered,
  repeatedSentences,
  indexOrder,
  indexGiven,
  coverage,
  pinsKnown,
  tourPlaces,
  tourTextLengths,
];
