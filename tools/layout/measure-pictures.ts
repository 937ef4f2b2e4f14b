import { type Language, languages } from "../../src/core/atlas/vocabulary.ts";
import type { AtlasGraph } from "../../src/core/graph/build-graph.ts";
import { rootProjects } from "../../src/core/graph/tree.ts";
import { emptyFilter } from "../../src/core/view/filter.ts";
import { levelOfRole, seenAt } from "../../src/core/view/level.ts";
import type { Content } from "../../src/layout/content/content.ts";
import { frames } from "../../src/layout/frames.ts";
import { inspect } from "../../src/layout/inspect.ts";
import { commonArrangement, place } from "../../src/layout/place.ts";
import type { Frame } from "../../src/layout/placement.ts";
import { type FrameName, framePages } from "../../src/scene/picture/frame.ts";
import { type PictureSubject, pictureFrame, pictureOn } from "../../src/scene/picture/placed-picture.ts";
import { projectSubject, wholeSubject } from "../../src/scene/picture/subject-of.ts";
import { contentIn } from "../../src/scene/place-content.ts";

/** What one picture of an atlas comes to: sizes in the frame's unit, `empty` a share, `ms` the time of one placement. */
export interface PictureRow {
  readonly frame: string;
  readonly language: Language;
  readonly measure: number | null;
  readonly strand: number | null;
  readonly institution: number | null;
  /** The smallest words of all. */
  readonly least: number | null;
  readonly crossings: number;
  readonly through: number;
  readonly overlaps: number;
  readonly leftOut: number;
  readonly margin: number;
  readonly empty: number;
  readonly ms: number;
}

/** Every default picture of an atlas, placed and measured, in both languages. */
export function measurePictures(graph: AtlasGraph): readonly PictureRow[] {
  const overview = (language: Language) =>
    contentIn({
      graph,
      language,
      shows: (id) => seenAt(levelOfRole[graph.getNodeAttribute(id, "type").role], "overview"),
      actors: "spine",
    });
  const large = frames.stage(1440, 796);
  const arrangement = commonArrangement(languages.map(overview), large);
  return languages.flatMap((language) => {
    const options = { graph, language, filter: emptyFilter };
    const stages: readonly [name: string, frame: Frame, arrangement?: string | undefined][] = [
      ["stage-1440x796", large, arrangement],
      ["stage-1024x664", frames.stage(1024, 664)],
      ["phone-390", frames.column(390)],
    ];
    const pages: readonly (readonly [name: string, subject: PictureSubject, page: FrameName])[] = [
      ["slide-whole", wholeSubject(options, "strands"), "16:9"],
      ["a4", wholeSubject(options, "overview"), "A4"],
      ...rootProjects(graph).map(
        (project) => [`slide-${project}`, projectSubject(options, project, "near"), "16:9"] as const,
      ),
    ];
    return [
      ...stages.map(([name, frame, common]) => measured(name, language, overview(language), frame, common)),
      ...pages.flatMap(([name, subject, page]) => {
        const frame = exportedFrame(subject, page);
        return frame ? [measured(name, language, contentIn(subject), frame)] : [];
      }),
    ];
  });
}

/** The room of a picture on its page as it is exported, lying or standing, with a title, its legend and a source of usual length. */
function exportedFrame(subject: PictureSubject, page: FrameName): Frame | undefined {
  const looks = {
    theme: "light",
    transparent: false,
    ...usual[subject.language],
    caption: "",
    link: "",
    legend: true,
  } as const;
  const made = pictureOn(subject, framePages(page, { width: 16, height: 9 }), looks);
  return made && pictureFrame(subject, made, looks);
}

/** As long as those of the first atlas. */
const usual: Readonly<Record<Language, { readonly title: string; readonly source: string }>> = {
  zh: { title: "题".repeat(17), source: "源".repeat(46) },
  en: { title: "Title ".repeat(8), source: "Source ".repeat(19) },
};

function measured(
  frame: string,
  language: Language,
  content: Content,
  room: Frame,
  arrangement?: string | undefined,
): PictureRow {
  const start = performance.now();
  const placement = place(content, room, arrangement);
  const ms = performance.now() - start;
  const { smallest, crossings, through, overlaps, margin, empty } = inspect(placement);
  const sizes = Object.values(smallest);
  return {
    frame,
    language,
    measure: smallest.leaf ?? null,
    strand: smallest.branch ?? null,
    institution: smallest.actor ?? null,
    least: sizes.length > 0 ? Math.min(...sizes) : null,
    crossings,
    through,
    overlaps,
    leftOut: placement.leftOut.length,
    margin: Math.round(margin * 10) / 10,
    empty: Math.round(empty * 1000) / 1000,
    ms: Math.round(ms),
  };
}
