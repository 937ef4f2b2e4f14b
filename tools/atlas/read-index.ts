import * as v from "valibot";
import { indexedSentenceSchema } from "../../src/core/atlas/schema/text-index.ts";
import { type Section, sectionSchema, type TextIndex } from "../../src/core/atlas/schema.ts";
import type { Language } from "../../src/core/atlas/vocabulary.ts";
import { withoutMark } from "../../src/core/atlas/without-mark.ts";
import type { Result } from "../../src/core/result.ts";
import type { Finding } from "../../src/core/validation/finding.ts";
import { parseJson } from "../../src/core/validation/json/parse-json.ts";
import { inAllLanguages } from "../../src/core/validation/languages-of-file.ts";
import { sectionFindings } from "../../src/core/validation/rules/text-index.ts";
import { checkShape } from "../../src/core/validation/shape/check-shape.ts";
import { tellProblems } from "../../src/core/validation/tell-problems.ts";
import type { Files } from "../files/open-files.ts";

/** The sections that a curator has described, and where. */
export interface DescribedSections {
  readonly sections: readonly Section[];
  /** Whether they hold for an index: each begins and ends with a sentence of it, after the one before. */
  fit(index: TextIndex): Result<undefined>;
}

/** What is known from the index that is there. */
export interface IndexBefore {
  /** The fingerprints of its sentences; none where it cannot be read. */
  readonly hashes: readonly string[];
  /** Whether there is one that cannot be read, so that nothing of it can be kept. */
  readonly unreadable: boolean;
  /** Its sections, in the curators' words, or what is wrong with them. */
  readonly sections: Result<DescribedSections | undefined>;
}

const none = { ok: true, value: undefined, warnings: [] } as const;
const sentencesSchema = v.object({
  sentences: v.array(v.object({ hash: indexedSentenceSchema.entries.hash })),
});

/** Reads the index that is to be replaced, as far as it can be read. */
export function readIndexBefore(path: string, files: Files, inLanguages: readonly Language[]): IndexBefore {
  const file = files.read(path);
  const missing = !file.ok && file.problem.code === "fileMissing";
  const parsed = file.ok ? parseJson(withoutMark(file.text)).value : undefined;
  if (!file.ok || parsed === undefined) return { hashes: [], unreadable: !missing, sections: none };
  const known = v.safeParse(sentencesSchema, parsed);
  const sections = inAllLanguages(Reflect.get(Object(parsed), "sections") ?? [], inLanguages);
  return {
    hashes: known.success ? known.output.sentences.map(({ hash }) => hash) : [],
    unreadable: false,
    sections: described(sections, ["sections"], { name: path, text: file.text }),
  };
}

/** Reads sections that are described in a file of their own. */
export function readSections(
  path: string,
  files: Files,
  inLanguages: readonly Language[],
): Result<DescribedSections | undefined> {
  const file = files.read(path);
  if (!file.ok) return { ok: false, problems: [file.problem] };
  const named = { name: path, text: file.text };
  const { value, findings } = parseJson(withoutMark(file.text));
  if (value === undefined)
    return { ok: false, problems: tellProblems(findings, { graph: named }, undefined) };
  return described(inAllLanguages(value, inLanguages), [], named);
}

function described(
  value: unknown,
  place: readonly string[],
  file: { readonly name: string; readonly text: string },
): Result<DescribedSections | undefined> {
  const refused = (findings: readonly Finding[]) => {
    const placed = findings.map((finding) => ({
      ...finding,
      file: "graph" as const,
      path: [...place, ...finding.path],
    }));
    return { ok: false, problems: tellProblems(placed, { graph: file }, undefined) } as const;
  };
  const { value: sections, findings } = checkShape(v.array(sectionSchema), value);
  if (!sections || findings.length > 0) return refused(findings);
  if (sections.length === 0) return none;
  return {
    ok: true,
    value: {
      sections,
      fit: (index) => {
        const astray = sectionFindings({ ...index, sections });
        return astray.length > 0 ? refused(astray) : none;
      },
    },
    warnings: [],
  };
}
