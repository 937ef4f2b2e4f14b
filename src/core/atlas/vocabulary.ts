/** The name of a type of node in the vocabulary of an atlas. */
export type NodeType = string;

/** The name of a relation in the vocabulary of an atlas. */
export type Relation = string;

/** The languages an atlas is written in. */
export const languages = ["zh", "en"] as const;

/** A language an atlas is written in. */
export type Language = (typeof languages)[number];

/** What a claim can rest on, the strongest first. */
export const bases = ["stated", "background", "inferred"] as const;

/** What a claim rests on. */
export type Basis = (typeof bases)[number];

/** The parts an institution can have in an undertaking. */
export const roles = ["lead", "joint", "support"] as const;

/** The part an institution has in an undertaking. */
export type Role = (typeof roles)[number];

/** How sure a curator can be of an inference. */
export const confidences = ["high", "medium", "low"] as const;

/** What a number can say: what is there, what is aimed at, what is planned, what is merely counted. */
export const figureKinds = ["existing", "target", "planned", "count"] as const;

/** How a figure's value is meant. */
export const comparators = ["=", ">=", "<="] as const;

/** What a source can be: the annotated text, or what explains it. */
export const sourceKinds = ["primary", "background"] as const;
