import type { Language, NodeType, Relation, Role } from "../atlas/vocabulary.ts";

/**
 * A sentence without its full stop, and what it is for. `{s}` and `{t}` are the ends with what they are, `{s.name}` and
 * `{t.name}` without; `[a|b]` is the word for one source and for several, `<a|b>` for one target and for several.
 */
export interface Template extends Readonly<Record<Language, string>> {
  readonly source?: NodeType;
  readonly target?: NodeType;
  readonly role?: Role;
}

/** The sentences of each relation: the first that is for the tie's ends and role is told, the last is for any. */
export const sentenceTemplates: Readonly<Record<Relation, readonly Template[]>> = {
  partOf: [{ zh: "{s.name}属于{t.name}", en: "{s} [is|are] <part of|among> {t}" }],
  serves: [{ zh: "{s}服务于{t}建设", en: "{s} [helps|help] to build {t}" }],
  undertakes: [
    { role: "lead", zh: "{s}牵头实施{t}", en: "{s} [leads|lead] {t}" },
    { role: "joint", zh: "{s}共同承担{t}", en: "{s} jointly [undertakes|undertake] {t}" },
    { role: "support", zh: "{s}配合实施{t}", en: "{s} [supports|support] {t}" },
    { zh: "{s}承担{t}", en: "{s} [undertakes|undertake] {t}" },
  ],
  addresses: [{ zh: "{s}面向{t}", en: "{s} [is|are] aimed at {t}" }],
  oversees: [
    { source: "measure", zh: "{s}的监督对象包括{t}", en: "{s} provides oversight of {t}" },
    { zh: "{s}监督{t}", en: "{s} [oversees|oversee] {t}" },
  ],
  reportsTo: [
    { source: "measure", zh: "{s}的报告对象是{t}", en: "{s} involves reporting to {t}" },
    { zh: "{s}向{t}报告", en: "{s} [reports|report] to {t}" },
  ],
  guides: [{ zh: "{s}指导{t}", en: "{s} [guides|guide] {t}" }],
  cooperates: [{ zh: "{s}与{t}协作", en: "{s} [cooperates|cooperate] with {t}" }],
  elects: [{ zh: "{t}由{s}选举或任命产生", en: "{s} [elects or appoints|elect or appoint] {t}" }],
  uses: [{ zh: "{s}依托{t}", en: "{s} [makes|make] use of {t}" }],
  improves: [{ zh: "{s}用于完善{t}", en: "{s} [improves|improve] {t}" }],
  produces: [
    { target: "mechanism", zh: "{s}用于建立{t}", en: "{s} [sets|set] up {t}" },
    { zh: "{s}形成{t}", en: "{s} [produces|produce] {t}" },
  ],
  // What is acted on may be a draft, a motion, an election or a meeting, which Chinese would give a verb each.
  actsOn: [{ zh: "{s}以{t}为对象", en: "{s} [deals|deal] with {t}" }],
  restsOn: [
    { target: "institution", zh: "{s}的依据来自{t}", en: "{s} [takes its|take their] basis from {t}" },
    { zh: "{s}以{t}为依据", en: "{s} [rests|rest] on {t}" },
  ],
  follows: [{ zh: "{s}承接{t}", en: "{s} [follows|follow] {t}" }],
  quantifies: [{ zh: "{t}对应的数字是{s.name}", en: "a figure for {t} is {s.name}" }],
};
