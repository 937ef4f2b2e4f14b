import * as v from "valibot";
import file from "../../../data/vocabularies/policy.json" with { type: "json" };
import { vocabularyOf } from "./vocabulary.ts";
import { vocabularySchema } from "./vocabulary-schema.ts";

/** The vocabulary of policy texts, which an atlas has that names no other. The page has it with its atlas, not from here. */
export const policy = vocabularyOf(v.parse(vocabularySchema, file));
