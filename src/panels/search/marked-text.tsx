import { For, type JSX } from "solid-js";
import type { Mark } from "../../core/search/mark.ts";

/** How many characters may stand before the first mark for it to be seen at the least width, and how many are kept. */
const lead = { han: { most: 16, kept: 10 }, other: { most: 34, kept: 20 } } as const;

/**
 * A text with its marked parts marked. Where the first lies far inside, the text begins a little before it, at a whole
 * word or character; the style cuts what is too long at its end.
 */
export function MarkedText(props: { text: string; marks: readonly Mark[]; whole?: boolean }): JSX.Element {
  const start = () => {
    const first = props.marks[0]?.start ?? 0;
    const { most, kept } = /\p{Script=Han}/u.test(props.text.slice(0, first)) ? lead.han : lead.other;
    if (props.whole || first <= most) return 0;
    const near = props.text.slice(first - kept, first);
    const word = near.search(/\s\S/u);
    const half = /^[\uDC00-\uDFFF]/u.test(near) ? 1 : 0;
    return first - kept + (word < 0 ? half : word + 1);
  };
  const parts = () => {
    const found: { text: string; marked: boolean }[] = [];
    let at = start();
    for (const mark of props.marks) {
      found.push({ text: props.text.slice(at, mark.start), marked: false });
      found.push({ text: props.text.slice(mark.start, mark.end), marked: true });
      at = mark.end;
    }
    found.push({ text: props.text.slice(at), marked: false });
    return found.filter(({ text }) => text !== "");
  };
  return (
    <>
      {start() > 0 ? "…" : ""}
      <For each={parts()}>{(part) => (part.marked ? <mark>{part.text}</mark> : part.text)}</For>
    </>
  );
}
