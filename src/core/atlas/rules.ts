import type { Rule } from "./rule.ts";
import { citedSources } from "./rules/cited-sources.ts";
import { claimGrounds } from "./rules/claim-grounds.ts";
import { coverage } from "./rules/coverage.ts";
import { edgeEnds } from "./rules/edge-ends.ts";
import { evidencePlaces } from "./rules/evidence-places.ts";
import { figureSurfaces } from "./rules/figure-surfaces.ts";
import { figures } from "./rules/figures.ts";
import { groupsKnown } from "./rules/groups.ts";
import { indexGiven } from "./rules/index-given.ts";
import { indexOrder } from "./rules/index-order.ts";
import { knownIds } from "./rules/known-ids.ts";
import { labelLengths } from "./rules/label-lengths.ts";
import { leads } from "./rules/leads.ts";
import { nearLabels } from "./rules/near-labels.ts";
import { pinsKnown } from "./rules/pins.ts";
import { readingLengths } from "./rules/reading-lengths.ts";
import { relationTypes } from "./rules/relation-types.ts";
import { repeatedSentences } from "./rules/repeated-sentences.ts";
import { sameText } from "./rules/same-text.ts";
import { termsRendered } from "./rules/terms-rendered.ts";
import { ties } from "./rules/ties.ts";
import { tourPlaces } from "./rules/tour-places.ts";
import { tourTextLengths } from "./rules/tour-text-lengths.ts";
import { partOfCycles, parts } from "./rules/tree.ts";
import { uniqueIds } from "./rules/unique-ids.ts";
import { uniqueLabels } from "./rules/unique-labels.ts";
import { uniqueTerms } from "./rules/unique-terms.ts";

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
  sameText,
  coverage,
  pinsKnown,
  tourPlaces,
  tourTextLengths,
];
