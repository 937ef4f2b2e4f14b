import type { Id, Section, TextIndex } from "../../atlas/schema.ts";
import type { Anchoring, AnchorStatus } from "../anchor/anchoring.ts";
import type { RawOffsets } from "../anchor/raw-offsets.ts";

/** A stretch of a text in UTF-16 units, from the first to the one after the last. */
export interface TextStretch {
  readonly from: number;
  readonly to: number;
}

/** A stretch of a paragraph: a sentence of the index with the marks around it, or what is none. */
export interface OwnPiece extends TextStretch {
  readonly sentence?: Id;
  readonly status?: Exclude<AnchorStatus, "ambiguous" | "missing">;
}

/** A paragraph of a reader's copy. */
export interface OwnParagraph {
  /** The sections that begin with it. */
  readonly sections: readonly Section[];
  readonly pieces: readonly OwnPiece[];
}

/** A reader's copy as it is set: what stands before the text, which pages of the web are full of, the text, and what follows. */
export interface OwnParagraphs {
  readonly before: readonly OwnParagraph[];
  readonly text: readonly OwnParagraph[];
  readonly after: readonly OwnParagraph[];
}

type Placed = OwnPiece & Required<Pick<OwnPiece, "sentence" | "status">>;

const closing = /[。！？!?；;…，,、：:.·—－”’」』）)】》〉\]"']*/y;
const opening: ReadonlySet<string> = new Set("“‘「『（(【《〈[\"'");

/**
 * Sets a copy in paragraphs: as its lines are, but for a line that ends within a sentence, which was only wrapped, and
 * one in which a section begins. Linear in the copy.
 */
export function ownParagraphs(
  text: string,
  anchoring: Pick<Anchoring, "sentences">,
  index: Pick<TextIndex, "sections" | "sentences">,
  offsets: RawOffsets,
): OwnParagraphs {
  const placed = placedIn(text, anchoring, offsets);
  const heads = sectionHeads(placed, index);
  const paragraphs: OwnParagraph[] = [];
  let pieces: OwnPiece[] = [];
  let sections: readonly Section[] = [];
  const end = () => {
    const said = trimmed(text, pieces);
    if (said.length > 0) paragraphs.push({ sections, pieces: said });
    pieces = [];
    sections = [];
  };
  const between = (from: number, to: number) => {
    for (const [at, line] of linesOf(text, from, to).entries()) {
      if (at > 0) end();
      if (line.to > line.from) pieces.push(line);
    }
  };
  let at = 0;
  for (const piece of placed) {
    between(at, piece.from);
    const begun = heads.get(piece.sentence);
    if (begun) {
      end();
      sections = begun;
    }
    pieces.push(piece);
    at = piece.to;
  }
  between(at, text.length);
  end();
  const holds = ({ pieces }: OwnParagraph) => pieces.some(({ sentence }) => sentence !== undefined);
  const [first, last] = [paragraphs.findIndex(holds), paragraphs.findLastIndex(holds)];
  return {
    before: paragraphs.slice(0, Math.max(0, first)),
    text: first < 0 ? [] : paragraphs.slice(first, last + 1),
    after: first < 0 ? paragraphs : paragraphs.slice(last + 1),
  };
}

/** The sentences that have a place, in the order of the copy, each with the marks that open and close it. */
function placedIn(
  text: string,
  { sentences }: Pick<Anchoring, "sentences">,
  offsets: RawOffsets,
): readonly Placed[] {
  const found = sentences
    .flatMap((one): Placed[] => {
      if (!("start" in one)) return [];
      const [from, to] = [offsets.toUtf16(one.start), offsets.toUtf16(one.end)];
      return [{ sentence: one.sentence, status: one.status, from, to }];
    })
    .sort((a, b) => a.from - b.from);
  let end = 0;
  return found.map((piece, at) => {
    let { from, to } = piece;
    while (from > end && opening.has(text.charAt(from - 1))) from -= 1;
    closing.lastIndex = to;
    const marks = closing.exec(text)?.[0] ?? "";
    to = Math.min(to + marks.length, found[at + 1]?.from ?? text.length);
    end = to;
    return { ...piece, from, to };
  });
}

/** Which sections begin with which sentence: each with the first of its own that stands where it belongs. */
function sectionHeads(
  placed: readonly Placed[],
  { sections, sentences }: Pick<TextIndex, "sections" | "sentences">,
): ReadonlyMap<Id, readonly Section[]> {
  const inPlace = new Set(
    placed.flatMap(({ sentence, status }) => (status.startsWith("moved") ? [] : [sentence])),
  );
  const ids = sentences.map(({ id }) => id);
  const heads = new Map<Id, Section[]>();
  for (const section of sections) {
    const own = ids.slice(ids.indexOf(section.first), ids.indexOf(section.last) + 1);
    const first = own.find((id) => inPlace.has(id));
    if (first !== undefined) heads.set(first, [...(heads.get(first) ?? []), section]);
  }
  return heads;
}

/** Pieces without the blanks that the first begins and the last ends with, by which lines are set in. */
function trimmed(text: string, pieces: readonly OwnPiece[]): readonly OwnPiece[] {
  const isBlank = ({ from, to }: TextStretch) => text.slice(from, to).trim() === "";
  const [first, last] = [
    pieces.findIndex((one) => !isBlank(one)),
    pieces.findLastIndex((one) => !isBlank(one)),
  ];
  return pieces.slice(Math.max(0, first), last + 1).map((piece, at, { length }) => {
    const words = text.slice(piece.from, piece.to);
    return {
      ...piece,
      ...(at === 0 && { from: piece.to - words.trimStart().length }),
      ...(at === length - 1 && { to: piece.from + words.trimEnd().length }),
    };
  });
}

/** The lines of a stretch, without what ends them. */
function linesOf(text: string, from: number, to: number): readonly TextStretch[] {
  const lines: TextStretch[] = [];
  let start = from;
  for (const { 0: mark, index } of text.slice(from, to).matchAll(/\r\n?|\n/g)) {
    lines.push({ from: start, to: from + index });
    start = from + index + mark.length;
  }
  return [...lines, { from: start, to }];
}
