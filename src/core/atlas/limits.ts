/** What a file may hold at most, so that no input can stall the page or the command line. */
export const fileLimits = {
  /** UTF-8 bytes, checked before anything is parsed. */
  bytes: 50 * 1024 * 1024,
  /** Bytes of an article or a copy of it: a hundred times a long report. */
  article: 20 * 1024 * 1024,
  depth: 32,
  nodes: 20_000,
  edges: 80_000,
  /** Sentences of an index: those of a book of a thousand pages. */
  sentences: 50_000,
  /** Values of any kind in one file: what 20,000 nodes and 80,000 edges need, with room. */
  values: 6_000_000,
  /** Answered warnings listed per file, and problems that a look over its tokens tells. */
  problems: 5_000,
  /** Open problems of a kind listed per file; the rest is counted. */
  problemsOfKind: 100,
} as const;

/** How long, in characters, what is drawn or quoted may be. */
export const textLimits = {
  id: 64,
  /** Of any text, in UTF-16 units; what is drawn or told is held to less. */
  text: 10_000,
  /** Pieces of evidence of a claim. */
  evidence: 2_000,
  label: { zh: 12, en: 32 },
  /** Of the texts of tours: what a room has to read, and what a speaker says. */
  tourTitle: { zh: 20, en: 48 },
  tourDescription: { zh: 100, en: 260 },
  tourCaption: { zh: 70, en: 180 },
  tourNotes: { zh: 500, en: 1400 },
  /** Of a name or number quoted as evidence, in normalised characters. */
  surface: 16,
  /** From how many normalised characters a sentence of the text may not be repeated. */
  sentence: 13,
} as const;
