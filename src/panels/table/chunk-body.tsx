import { type JSX, Show } from "solid-js";
import type { Chunk } from "../../ui/create-chunk.ts";

/** A portion of a table's rows; where it is not drawn, a row as tall as they are. */
export function ChunkBody(props: {
  chunk: Chunk;
  /** How many columns the table has. */
  width: number;
  children: JSX.Element;
}): JSX.Element {
  const { chunk } = props;
  return (
    <tbody ref={chunk.ref} aria-hidden={chunk.shown() ? undefined : "true"}>
      <Show
        when={chunk.shown()}
        fallback={
          <tr>
            <td colSpan={props.width} style={{ height: `${chunk.height()}px` }} />
          </tr>
        }
      >
        {props.children}
      </Show>
    </tbody>
  );
}
