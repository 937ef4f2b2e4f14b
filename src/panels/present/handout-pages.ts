/** What a step takes on paper without its picture, and the heights that its picture can have, the lowest first; none for no picture. */
export interface StepRoom {
  /** The heights of what is never divided, in order; a picture stands with the first. */
  readonly parts: readonly number[];
  readonly heights: readonly number[];
}

/** Where a step stands on paper: whether it begins a page, whether it runs on upon the next, and how high its picture is. */
export interface StepPlace {
  readonly begins: boolean;
  readonly runsOn: boolean;
  readonly height: number;
}

/** What a page costs against one that is empty: where both fill theirs, fewer pages are better. */
const pageCost = 0.1;
/** What a step costs that runs on: less than a page that is half empty, more than one that lacks a third. */
const runOnCost = 0.2;

/** How pages go on from a step that begins below what the step before left on its page. */
interface Plan {
  readonly cost: number;
  /** The steps before this one stand whole on the page. */
  readonly end: number;
  /** Whether that one begins on the page, too, and runs on. */
  readonly runsOn: boolean;
  /** What it leaves on its last page. */
  readonly left: number;
}

/**
 * Puts steps on pages: as few as they fill well, then pictures as high as their page has room. A step stays whole, unless a
 * page would be left half empty or it is higher than one: then it runs on, and what follows may stand below its end.
 * O(steps² · points of a page) at the most.
 */
export function handoutPages(steps: readonly StepRoom[], pageHeight: number): readonly StepPlace[] {
  const plans = new Map<string, Plan>();
  const planned = (from: number, left: number): Plan => {
    const key = `${from} ${Math.ceil(left)}`;
    const known = plans.get(key) ?? best(from, Math.ceil(left));
    plans.set(key, known);
    return known;
  };
  const best = (from: number, left: number): Plan => {
    if (from === steps.length) return { cost: left > 0 ? pageCost : 0, end: from, runsOn: false, left: 0 };
    let found: Plan = { cost: Number.POSITIVE_INFINITY, end: from, runsOn: false, left: 0 };
    let [least, most] = [left, left];
    for (let end = from; end <= steps.length && least <= pageHeight; end += 1) {
      if (end > from || left > 0) {
        // The last page ends where the words do.
        const empty = end === steps.length ? 0 : Math.max(0, 1 - most / pageHeight);
        const cost = pageCost + empty ** 2 + planned(end, 0).cost;
        if (cost < found.cost) found = { cost, end, runsOn: false, left: 0 };
      }
      const step = steps[end];
      if (!step) break;
      const over = runOver(step, pageHeight - least, pageHeight);
      if (over) {
        const cost = pageCost * over.pages + runOnCost + planned(end + 1, over.left).cost;
        if (cost < found.cost) found = { cost, end, runsOn: true, left: over.left };
      }
      least += wordsOf(step) + (step.heights[0] ?? 0);
      most += wordsOf(step) + (step.heights.at(-1) ?? 0);
    }
    return found;
  };
  const places: StepPlace[] = [];
  for (let [from, left] = [0, 0]; from < steps.length; ) {
    const plan = planned(from, left);
    const whole = steps.slice(from, plan.end);
    const last = plan.runsOn ? steps[plan.end] : undefined;
    const heights = last
      ? [...whole, last].map(({ heights: [lowest = 0] }) => lowest)
      : grown(whole, pageHeight - left);
    places.push(
      ...heights.map((height, at) => ({
        begins: at === 0 && left === 0,
        runsOn: last !== undefined && at === whole.length,
        height,
      })),
    );
    [from, left] = [plan.end + (last ? 1 : 0), plan.left];
  }
  return places;
}

/** How high the words of a step are. */
export function wordsOf({ parts }: Pick<StepRoom, "parts">): number {
  return parts.reduce((sum, part) => sum + part, 0);
}

/**
 * How many pages a step fills that begins where a page has some room left, its picture at its lowest, and what it leaves
 * on the one after; undefined where it need not run on, or its picture has no room there.
 */
function runOver(
  { parts: [first = 0, ...rest], heights: [lowest = 0] }: StepRoom,
  room: number,
  page: number,
) {
  const begin = first + lowest;
  if (begin > room && room < page) return undefined;
  // Words that are higher than a page are divided somewhere.
  let pages = begin > room ? Math.floor(begin / page) : 0;
  let left = room - begin + pages * page;
  for (const part of rest) {
    if (part > left) {
      pages += 1;
      left = page;
    }
    left -= part;
  }
  return pages > 0 ? { pages, left: page - left } : undefined;
}

/** The heights of the pictures of one page with a room: the lowest grows first, while there is some left. */
function grown(steps: readonly StepRoom[], pageRoom: number): readonly number[] {
  const chosen = steps.map(() => 0);
  const heightAt = (at: number, step = chosen[at] ?? 0) => steps[at]?.heights[step] ?? 0;
  let room = pageRoom - steps.reduce((sum, step, at) => sum + wordsOf(step) + heightAt(at), 0);
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
