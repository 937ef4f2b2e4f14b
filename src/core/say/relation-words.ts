import type { Text } from "../atlas/schema.ts";
import type { Relation } from "../atlas/vocabulary.ts";

/** A tie's sentence per relation; `{source}` and `{target}` stand for the labels. */
export const relationSentences: Readonly<Record<Relation, Text>> = {
  partOf: { zh: "“{source}”属于“{target}”。", en: '"{source}" is part of "{target}".' },
  serves: { zh: "“{source}”用于建设“{target}”。", en: '"{source}" builds the "{target}".' },
  undertakes: { zh: "“{source}”承担“{target}”。", en: '"{source}" undertakes "{target}".' },
  addresses: { zh: "“{source}”面向“{target}”。", en: '"{source}" addresses "{target}".' },
  oversees: { zh: "“{source}”监督“{target}”。", en: '"{source}" oversees "{target}".' },
  reportsTo: { zh: "“{source}”向“{target}”报告。", en: '"{source}" reports to "{target}".' },
  guides: { zh: "“{source}”指导“{target}”。", en: '"{source}" guides "{target}".' },
  cooperates: { zh: "“{source}”与“{target}”协作。", en: '"{source}" cooperates with "{target}".' },
  elects: { zh: "“{source}”选举或任命“{target}”。", en: '"{source}" elects or appoints "{target}".' },
  uses: { zh: "“{source}”依托“{target}”。", en: '"{source}" uses "{target}".' },
  improves: { zh: "“{source}”完善“{target}”。", en: '"{source}" improves "{target}".' },
  produces: { zh: "“{source}”制定“{target}”。", en: '"{source}" draws up "{target}".' },
  actsOn: { zh: "“{source}”办理“{target}”。", en: '"{source}" acts on "{target}".' },
  restsOn: { zh: "“{source}”以“{target}”为依据。", en: '"{source}" rests on "{target}".' },
  follows: { zh: "“{source}”承接“{target}”。", en: '"{source}" follows "{target}".' },
  quantifies: { zh: "“{source}”量化“{target}”。", en: '"{source}" quantifies "{target}".' },
};

/** What an institution does with what it undertakes, where its role is told. */
export const roleSentences: Readonly<Record<"lead" | "joint" | "support", Text>> = {
  lead: { zh: "“{source}”牵头承担“{target}”。", en: '"{source}" leads "{target}".' },
  joint: { zh: "“{source}”参与承担“{target}”。", en: '"{source}" takes part in "{target}".' },
  support: { zh: "“{source}”配合“{target}”。", en: '"{source}" supports "{target}".' },
};
