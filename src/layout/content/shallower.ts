import type { Id } from "../../core/atlas/schema.ts";
import type { Content, Label, Territory } from "./content.ts";

/** A content, and the nodes of the first one that it does without. */
export interface Shown {
  readonly content: Content;
  readonly leftOut: readonly Id[];
}

/**
 * A content, then with less and less of it: without details, leaves, actors, branches. A kind goes as a whole, so that
 * nobody takes what is there for all there is, and what had it says how many.
 */
export function* shallower(content: Content): Generator<Shown> {
  let now = content;
  yield { content, leftOut: content.adrift ?? [] };
  const all = idsOf(content);
  const shown = (): Shown => {
    const kept = new Set(idsOf({ ...now, adrift: [] }));
    return { content: now, leftOut: all.filter((id) => !kept.has(id)) };
  };
  for (const less of [withoutDetails, withoutLeaves, withoutActors, withoutBranches]) {
    now = less(now);
    yield shown();
  }
}

/** The nodes of a content, each once. */
export function idsOf({ territories, goals, groups, adrift = [] }: Content): readonly Id[] {
  return [
    ...new Set([
      ...territories.flatMap(({ id, crest, blocks }) => [
        id,
        ...crest.map((detail) => detail.id),
        ...blocks.flatMap((block) => [
          ...(block.id === undefined ? [] : [block.id]),
          ...block.rows.flatMap((row) => [row.id, ...row.details.map((detail) => detail.id)]),
        ]),
      ]),
      ...goals.map(({ id }) => id),
      ...groups.flatMap(({ rows }) => rows.map(({ id }) => id)),
      ...adrift,
    ]),
  ];
}

const each = (content: Content, change: (territory: Territory) => Territory): Content => ({
  ...content,
  territories: content.territories.map(change),
});

const countAtEnd = /\u00a0\+\u00a0\d+$/u;

/** Whether the words of a label end with how many things it stands for that are left out. */
export function endsWithCount(words: string): boolean {
  return countAtEnd.test(words);
}

// Never alone on a line: what it says it says of the words before it.
function plus({ text, lines, words }: Label, count: number): Label {
  const more = count > 0 ? `\u00a0+\u00a0${count}` : "";
  return { text: text + more, lines: lines?.with(-1, `${lines.at(-1)}${more}`), words };
}

function withoutDetails(content: Content): Content {
  return each(content, (territory) => ({
    ...territory,
    label: plus(territory.label, territory.crest.length),
    crest: [],
    blocks: territory.blocks.map((block) => ({
      ...block,
      rows: block.rows.map((row) => ({ ...row, label: plus(row.label, row.details.length), details: [] })),
    })),
  }));
}

function withoutLeaves(content: Content): Content {
  return each(content, (territory) => {
    const own = territory.blocks
      .filter(({ id }) => id === undefined)
      .reduce((sum, { rows }) => sum + rows.length, 0);
    return {
      ...territory,
      label: plus(territory.label, own),
      blocks: territory.blocks.flatMap(({ id, label, rows }) =>
        id === undefined || label === undefined ? [] : [{ id, label: plus(label, rows.length), rows: [] }],
      ),
    };
  });
}

function withoutActors(content: Content): Content {
  return { ...content, groups: [] };
}

function withoutBranches(content: Content): Content {
  return each(content, (territory) => ({
    ...territory,
    label: plus(territory.label, territory.blocks.length),
    blocks: [],
  }));
}
