import type { Language, Relation, Role } from "../atlas/vocabulary.ts";

/** A sentence with the places `{s}` and `{t}` for its ends; `[a|b]` is the verb for one and for several. */
export type Template = Readonly<Record<Language, string>>;

/** The sentence of each relation. */
export const sentenceTemplates: Readonly<Record<Relation, Template>> = {
  partOf: { zh: "{s}属于{t}。", en: "{s} [is|are] part of {t}." },
  serves: { zh: "{s}服务于建设{t}。", en: "{s} [helps|help] to build {t}." },
  undertakes: { zh: "{s}承担{t}。", en: "{s} [undertakes|undertake] {t}." },
  addresses: { zh: "{s}面向{t}。", en: "{s} [addresses|address] {t}." },
  oversees: { zh: "{s}监督{t}。", en: "{s} [oversees|oversee] {t}." },
  reportsTo: { zh: "{s}向{t}报告。", en: "{s} [reports|report] to {t}." },
  guides: { zh: "{s}指导{t}。", en: "{s} [guides|guide] {t}." },
  cooperates: { zh: "{s}与{t}协作。", en: "{s} [cooperates|cooperate] with {t}." },
  elects: { zh: "{s}选举或任命{t}。", en: "{s} [elects or appoints|elect or appoint] {t}." },
  uses: { zh: "{s}依托{t}。", en: "{s} [uses|use] {t}." },
  improves: { zh: "{s}用于完善{t}。", en: "{s} [improves|improve] {t}." },
  produces: { zh: "{s}形成{t}。", en: "{s} [draws|draw] up {t}." },
  actsOn: { zh: "{s}办理的是{t}。", en: "{s} [acts|act] on {t}." },
  restsOn: { zh: "{s}以{t}为依据。", en: "{s} [rests|rest] on {t}." },
  follows: { zh: "{s}承接{t}。", en: "{s} [follows|follow] {t}." },
  quantifies: { zh: "{t}的量化数字是{s}。", en: "{s} [quantifies|quantify] {t}." },
};

/** The sentence of an undertaking, by the part that the institution has in it. */
export const undertakingTemplates: Readonly<Record<Role, Template>> = {
  lead: { zh: "{s}牵头{t}。", en: "{s} [leads|lead] {t}." },
  joint: { zh: "{s}共同承担{t}。", en: "{s} jointly [undertakes|undertake] {t}." },
  support: { zh: "{s}配合{t}。", en: "{s} [supports|support] {t}." },
};
