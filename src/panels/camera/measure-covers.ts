import { onCleanup } from "solid-js";
import type { Cover } from "../../render/map/camera-control.ts";
import type { StageRect } from "../../render/map/free-rooms.ts";

/** The card's width, until it is there to be measured, and the room left beside it, in rem. */
const card = { width: 23, beside: 0.75 } as const;
/**
 * The share of a narrow stage that a card takes at most, and how narrow that is, in rem; and of one beside the text, along
 * the foot of which it lies too; as in its style sheets.
 */
const sheet = { share: 0.55, below: 37.4, beside: 0.45 } as const;
/** What takes more of the stage than this leaves nothing to be seen beside it, and nothing makes room for it. */
const most = 0.6;

/** What may lie over the map: what stands beside it on the stage, what of its own lies over its canvas, and what is filtered. */
const beside = ".stage > *, .stage-view > *, .map > *, .filter-words";
const notOver =
  "dialog, .stage-room, .column-strip, .stage-view, .view-panel, .map, .map-canvas, .visually-hidden, .hover-card, .map-hint, .key-hint, .card";

/** The places of the page where things are put that lie over the map. */
const coverParents = [".stage", ".stage-view", ".map"] as const;

/** Everything that lies over the map of a page now. */
function coversOver(): readonly Element[] {
  return [...document.querySelectorAll(beside)].filter((element) => !element.matches(notOver));
}

/**
 * What lies over the stage of the map now, in its own pixels. A card counts with all the room it may take, also before
 * it is there, so that nothing moves when it comes.
 */
export function measureCovers(stage: Element, carded: boolean): readonly Cover[] {
  const frame = stage.getBoundingClientRect();
  const within = (rect: StageRect): StageRect => ({
    left: Math.max(0, Math.round(rect.left - frame.left)),
    top: Math.max(0, Math.round(rect.top - frame.top)),
    right: Math.min(frame.width, Math.round(rect.right - frame.left)),
    bottom: Math.min(frame.height, Math.round(rect.bottom - frame.top)),
  });
  const covers = coversOver().flatMap((element): Cover[] => {
    const rect = within(element.getBoundingClientRect());
    const area = Math.max(0, rect.right - rect.left) * Math.max(0, rect.bottom - rect.top);
    if (area < 4 || area > most * frame.width * frame.height) return [];
    return [{ ...rect, lasting: element.matches("[data-lasting]") }];
  });
  return carded ? [...covers, { ...within(cardRoom(frame)), lasting: true }] : covers;
}

function cardRoom(frame: DOMRect): StageRect {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const isBeside = document.querySelector(".is-beside");
  if (isBeside || frame.width <= sheet.below * rem) {
    const { left, right, bottom, height } = frame;
    return { left, right, bottom, top: bottom - height * (isBeside ? sheet.beside : sheet.share) };
  }
  const there = document.querySelector(".card")?.getBoundingClientRect();
  const left = (there?.left ?? frame.right - card.width * rem) - card.beside * rem;
  return { left, top: frame.top, right: frame.right, bottom: frame.bottom };
}

/** Reports each time that something may lie over the map in another way: it came, went, grew or shrank. */
export function watchCovers(changed: () => void): void {
  const sizes = new ResizeObserver(changed);
  const look = () => {
    sizes.disconnect();
    for (const element of coversOver()) sizes.observe(element);
    changed();
  };
  const things = new MutationObserver(look);
  for (const parent of document.querySelectorAll(coverParents.join()))
    things.observe(parent, { childList: true });
  look();
  onCleanup(() => {
    sizes.disconnect();
    things.disconnect();
  });
}
