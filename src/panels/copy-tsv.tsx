import { createSignal, type JSX } from "solid-js";
import { type TsvCell, toTsv } from "../core/table/to-tsv.ts";
import type { Explorer } from "../state/explorer.ts";
import { Icon } from "../ui/icon.tsx";

/**
 * Copies a table as tab-separated values and says, politely, whether that worked. `rows` gives the table as it stands
 * when asked, its headings first.
 */
export function CopyTsv(props: { explorer: Explorer; rows(): readonly (readonly TsvCell[])[] }): JSX.Element {
  const t = () => props.explorer.t;
  const [outcome, setOutcome] = createSignal<{ readonly copied?: number }>();
  const copy = async () => {
    const rows = props.rows();
    // Emptied first, so that the same outcome is told again.
    setOutcome(undefined);
    try {
      await navigator.clipboard.writeText(toTsv(rows));
      setOutcome({ copied: rows.length - 1 });
    } catch {
      // Also where there is no clipboard at all, as on a page that came without encryption.
      setOutcome({});
    }
  };
  const said = () => {
    const now = outcome();
    if (!now) return "";
    return now.copied === undefined ? t()("copy.failed") : t()("copy.done", { count: now.copied });
  };
  return (
    <>
      <span class="muted" role="status">
        {said()}
      </span>
      <button type="button" class="quiet-button" title={t()("copy.hint")} onClick={copy}>
        <Icon name="copy" />
        {t()("copy.tsv")}
      </button>
    </>
  );
}
