import { type Accessor, createSignal } from "solid-js";
import { importAgain } from "../../core/import-again.ts";
import type { PictureState } from "../../core/link/picture-state.ts";
import type { PictureReading } from "../../export/read-picture.ts";
import type { AtlasStore } from "../../state/atlas-store.ts";

/** What came of opening a picture, until it is dismissed; `name` is the file's. */
export type PictureNotice =
  | { readonly kind: "opened" | "unknown-atlas"; readonly name: string; readonly state: PictureState }
  | {
      readonly kind: "refused";
      readonly name: string;
      readonly reason: Extract<PictureReading, { ok: false }>["reason"];
    };

/** Reopens the views of pictures, in whatever atlas they are. */
export interface PictureOpener {
  notice: Accessor<PictureNotice | undefined>;
  /** Goes to the view that a picture carries; where that cannot be, says why and changes nothing. Never rejects. */
  open(file: File): Promise<void>;
  dismiss(): void;
}

/** Holds what came of the last picture that was opened; it outlives the page of an atlas, as pictures lead to others. */
export function createPictureOpener(
  { entries }: Pick<AtlasStore, "entries">,
  goTo: (hash: string) => void,
): PictureOpener {
  const [notice, setNotice] = createSignal<PictureNotice>();
  // Those that are brought later are among them.
  const known = () => entries.map(({ id }) => id);
  // Only the last of several that were dropped counts.
  let turn = 0;
  return {
    notice,
    open: async (file) => {
      turn += 1;
      const own = turn;
      const reading = await read(file);
      if (own !== turn) return;
      const { name } = file;
      if (!reading.ok) setNotice({ kind: "refused", name, reason: reading.reason });
      else {
        const { state } = reading;
        const ids = known();
        const isHere = ids.includes(state.atlas);
        setNotice({ kind: isHere ? "opened" : "unknown-atlas", name, state });
        if (isHere) goTo(reading.hashAmong(ids));
      }
    },
    dismiss: () => {
      setNotice(undefined);
    },
  };
}

const loadReader = importAgain(() => import("./read-picture-file.ts"));

/** The reader of files comes when the first is there: most visits bring none. */
async function read(file: File) {
  try {
    const { hashOfPicture, readPicture } = await loadReader();
    const reading = await readPicture(file);
    if (!reading.ok) return reading;
    const { state } = reading;
    return { ok: true, state, hashAmong: (ids: readonly string[]) => hashOfPicture(state, ids) } as const;
  } catch {
    return { ok: false, reason: "unreadable" } as const;
  }
}
