import type { Language, NodeType, Relation } from "../../atlas/vocabulary.ts";

/** Words with places to fill, in each language; `[a|b]` is for one subject and for several. */
export type Words = Readonly<Record<Language, string>>;

/** What is done to a node by whom: `{agent}` are the bodies, `{via}` is what they do it through. */
export interface Passive {
  readonly by: Words;
  readonly through: Words;
}

const through: Words = { zh: "，通过{via}进行", en: ", through {via}" };
const within: Words = { zh: "，见于{via}", en: ", in {via}" };

/** The relations that say of their target who does something to it. */
export const passives = {
  oversees: { by: { zh: "由{agent}监督", en: "overseen by {agent}" }, through },
  guides: { by: { zh: "由{agent}指导", en: "guided by {agent}" }, through },
  elects: { by: { zh: "由{agent}选举或任命产生", en: "elected or appointed by {agent}" }, through },
  reportsTo: { by: { zh: "听取{agent}的报告", en: "[hears|hear] reports from {agent}" }, through },
  addresses: { by: { zh: "是{agent}的工作对象", en: "addressed by {agent}" }, through: within },
  serves: { by: { zh: "由{agent}建设", en: "built by {agent}" }, through },
  improves: { by: { zh: "由{agent}完善", en: "improved by {agent}" }, through },
  produces: { by: { zh: "由{agent}制定", en: "drawn up by {agent}" }, through },
  uses: { by: { zh: "由{agent}采用", en: "used by {agent}" }, through: within },
  actsOn: { by: { zh: "由{agent}办理", en: "dealt with by {agent}" }, through: within },
  restsOn: { by: { zh: "是{agent}的依据", en: "[gives|give] a basis to {agent}" }, through: within },
} as const satisfies Partial<Record<Relation, Passive>>;

/** A relation that says of its target who does something to it. */
export type PassiveRelation = keyof typeof passives;

/** How an institution's own measures follow what it does itself. */
export const alsoByDefault: Words = { zh: "，默认还见于{via}", en: ", by default also in {via}" };

/** What an institution does: `{t}` is to what. */
export const doings = {
  lead: { zh: "牵头实施{t}", en: "[leads|lead] {t}" },
  joint: { zh: "共同承担{t}", en: "jointly [undertakes|undertake] {t}" },
  support: { zh: "配合实施{t}", en: "[supports|support] {t}" },
  undertakes: { zh: "承担{t}", en: "[undertakes|undertake] {t}" },
  oversees: { zh: "监督{t}", en: "[oversees|oversee] {t}" },
  guides: { zh: "指导{t}", en: "[guides|guide] {t}" },
  elects: { zh: "选举或任命{t}", en: "[elects or appoints|elect or appoint] {t}" },
  reportsTo: { zh: "向{t}报告", en: "[reports|report] to {t}" },
  cooperates: { zh: "与{t}协作", en: "[cooperates|cooperate] with {t}" },
  partOf: { zh: "属于{t}", en: "part of {t}" },
  restsOn: { zh: "以{t}为依据", en: "[rests|rest] on {t}" },
} as const satisfies Record<string, Words>;

/** What a lead of a project or strand brings with it. */
export const withParts: Words = { zh: "及其下各项（默认）", en: ", and by default what belongs there" };

/** The parts of the sentence that answers who does something, for whom, through what and how much, in their order. */
export const clauses = {
  lead: { zh: "由{t}牵头", en: "led by {t}" },
  joint: { zh: "与{t}共同承担", en: "jointly with {t}" },
  support: { zh: "由{t}配合", en: "supported by {t}" },
  undertakes: { zh: "由{t}承担", en: "undertaken by {t}" },
  guides: { zh: "由{t}指导", en: "guided by {t}" },
  within: { zh: "属于{t}", en: "as part of {t}" },
  partOf: { zh: "属于{t}", en: "part of {t}" },
  parts: { zh: "有{t}", en: "with {t}" },
  oversees: { zh: "监督{t}", en: "overseeing {t}" },
  reportsTo: { zh: "向{t}报告", en: "reporting to {t}" },
  addresses: { zh: "面向{t}", en: "aimed at {t}" },
  actsOn: { zh: "以{t}为对象", en: "dealing with {t}" },
  produces: { zh: "制定{t}", en: "drawing up {t}" },
  improves: { zh: "完善{t}", en: "improving {t}" },
  uses: { zh: "依托{t}", en: "using {t}" },
  serves: { zh: "服务于{t}建设", en: "helping to build {t}" },
  quantifies: { zh: "数字是{t}", en: "in figures: {t}" },
  restsOn: { zh: "以{t}为依据", en: "resting on {t}" },
  basisFrom: { zh: "依据来自{t}", en: "taking the basis from {t}" },
  counts: { zh: "是{t}的数字", en: "a figure for {t}" },
  doneBy: { zh: "相关工作由{t}承担", en: "the work being done by {t}" },
} as const satisfies Record<string, Words>;

/** A part of such a sentence. */
export type ClauseId = keyof typeof clauses;

/** How those who do it together begin the sentence where nobody is known to lead. */
export const togetherAlone: Words = { zh: "由{t}共同承担", en: "undertaken jointly by {t}" };

/** Who undertakes what a tie tells of, as a sentence of its own. */
export const doneByAlone: Words = { zh: "由{t}承担", en: "done by {t}" };

/** What is said of a node that nothing is known of. */
export const untied: Words = { zh: "还没有连线", en: "not tied to anything yet" };

/** The remark on what somebody does because they lead what it is part of. */
export const byDefaultWords: Words = { zh: "默认", en: "by default" };

/** Several of one kind alike, in a remark. */
export const alike: Readonly<Record<Language, (remark: string, count: number) => string>> = {
  zh: (remark) => `均为${remark}`,
  en: (remark, count) => `${count === 2 ? "both" : "all"} ${remark}`,
};

/** Who acts on a node that is no institution, in the order in which that is told. */
export const passivesOf: Readonly<Partial<Record<NodeType, readonly PassiveRelation[]>>> = {
  organ: ["serves", "restsOn"],
  mechanism: ["improves", "produces", "uses", "restsOn"],
  reference: ["produces", "actsOn", "improves", "uses", "restsOn"],
};
