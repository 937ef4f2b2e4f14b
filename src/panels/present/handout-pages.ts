/** What a step takes on paper: its words, and the heights that its picture can have, the lowest first; none for no picture. */
export interface StepRoom {
  readonly words: number;
  readonly heights: readonly number[];
}

/** Where a step stands on paper: whether it begins a page, and how high its picture is. */
export interface StepPlace {
  readonly begins: boolean;
  readonly height: number;
}

/** What a page costs against one that is empty: where both fill theirs, fewer pages are better. */
const pageCost = 0.1;
/** What a page loses at its end where a step runs on, at the most: what is not divided goes on. */
const lostAtBreak = 40;

/**
 * Puts steps on pages, each whole on one: as few pages as they fill well, then pictures as high as their page has room.
 * A step that is higher than a page begins one and runs on; what follows may stand below its end. O(steps²).
 */
export function handoutPages(all: readonly StepRoom[], pageHeight: number): readonly StepPlace[] {
  const ends = all.map((step) => endOf(step, pageHeight));
  const steps = ends.map((end, at) => end ?? all[at] ?? { words: 0, heights: [] });
  // From the end: what the best pages from each step on cost, and where the first of them ends.
  const best: { readonly cost: number; readonly end: number }[] = [];
  best[steps.length] = { cost: 0, end: steps.length };
  for (let from = steps.length - 1; from >= 0; from -= 1) {
    let [least, most] = [0, 0];
    for (let end = from + 1; end <= steps.length; end += 1) {
      const { words = 0, heights = [] } = steps[end - 1] ?? {};
      least += words + (heights[0] ?? 0);
      most += words + (heights.at(-1) ?? 0);
      const runsOn = ends[end - 1] !== undefined;
      if (end > from + 1 && (runsOn || least > pageHeight)) break;
      // The last page ends where the words do.
      const empty = end === steps.length ? 0 : Math.max(0, 1 - most / pageHeight);
      const cost = pageCost + empty ** 2 + (best[end]?.cost ?? 0);
      if (cost < (best[from]?.cost ?? Number.POSITIVE_INFINITY)) best[from] = { cost, end };
    }
  }
  const places: StepPlace[] = [];
  for (let from = 0; from < steps.length; ) {
    const end = best[from]?.end ?? from + 1;
    const page = grown(steps.slice(from, end), pageHeight);
    places.push(
      ...page.map((height, at) => ({
        begins: at === 0,
        height: ends[from + at] ? (all[from + at]?.heights[0] ?? 0) : height,
      })),
    );
    from = end;
  }
  return places;
}

/** What a step that is higher than a page, its picture at its lowest, takes of its last one; undefined for any other. */
function endOf({ words, heights: [lowest = 0] }: StepRoom, pageHeight: number): StepRoom | undefined {
  const height = words + lowest;
  if (height <= pageHeight) return undefined;
  const pages = Math.ceil(height / (pageHeight - lostAtBreak));
  return { words: height - (pages - 1) * (pageHeight - lostAtBreak), heights: [] };
}

/** The heights of the pictures of one page: the lowest grows first, while there is room. */
function grown(steps: readonly StepRoom[], pageHeight: number): readonly number[] {
  const chosen = steps.map(() => 0);
  const heightAt = (at: number, step = chosen[at] ?? 0) => steps[at]?.heights[step] ?? 0;
  let room = pageHeight - steps.reduce((sum, { words }, at) => sum + words + heightAt(at), 0);
  for (;;) {
    const gains = steps.flatMap(({ heights }, at) => {
      const next = heights[(chosen[at] ?? 0) + 1];
      return next !== undefined && next - heightAt(at) <= room ? [{ at, gain: next - heightAt(at) }] : [];
    });
    const [lowest] = gains.toSorted((a, b) => heightAt(a.at) - heightAt(b.at));
    if (!lowest) return steps.map((_, at) => heightAt(at));
    room -= lowest.gain;
    chosen[lowest.at] = (chosen[lowest.at] ?? 0) + 1;
  }
}
