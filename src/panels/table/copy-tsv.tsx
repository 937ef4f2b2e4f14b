import "../../i18n/late/card.ts";
import type { JSX } from "solid-js";
import { type TsvCell, toTsv } from "../../core/table/to-tsv.ts";
import type { Explorer } from "../../state/explorer.ts";
import { CopyButton } from "../../ui/copy-button.tsx";

/** Copies a table as tab-separated values; `rows` gives it as it stands when asked, its headings first. */
export function CopyTsv(props: { explorer: Explorer; rows(): readonly (readonly TsvCell[])[] }): JSX.Element {
  const t = () => props.explorer.t;
  return (
    <CopyButton
      words={{
        label: t()("copy.tsv"),
        hint: t()("copy.tsvHint"),
        // A line a row, the headings apart.
        copied: (text) => t()("copy.rows", { count: text.split("\n").length - 1 }),
        failed: t()("copy.failed"),
      }}
      text={() => toTsv(props.rows())}
    />
  );
}
