import { type Language, languages, type NodeType } from "../../src/core/atlas/vocabulary.ts";
import type { AtlasGraph } from "../../src/core/graph/build-graph.ts";
import { rootProjects } from "../../src/core/graph/tree.ts";
import { emptyFilter } from "../../src/core/view/filter.ts";
import { mapHeadings } from "../../src/i18n/messages/scene.ts";
import type { Content } from "../../src/layout/content/content.ts";
import { type ContentOptions, contentOf } from "../../src/layout/content/content-of.ts";
import { frames } from "../../src/layout/frames.ts";
import { inspect } from "../../src/layout/inspect.ts";
import { commonArrangement, place } from "../../src/layout/place.ts";
import type { Frame } from "../../src/layout/placement.ts";
import { framePage, framePages } from "../../src/scene/picture/frame.ts";
import { pictureFrame, pictureOn } from "../../src/scene/picture/placed-picture.ts";
import { wholeSubject } from "../../src/scene/picture/subject-of.ts";

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

const strandTypes: readonly NodeType[] = ["project", "organ", "strand", "institution"];
const overviewTypes: readonly NodeType[] = [...strandTypes, "measure"];

/** Every default picture of an atlas, placed and measured, in both languages. */
export function measurePictures(graph: AtlasGraph): readonly PictureRow[] {
  const typed = (types: readonly NodeType[]) => (id: string) =>
    types.includes(graph.getNodeAttribute(id, "node").type);
  const content = (language: Language, shows: ContentOptions["shows"], actors: ContentOptions["actors"]) =>
    contentOf(graph, {
      language,
      shows,
      actors,
      headings: { goals: mapHeadings.organ[language], actors: mapHeadings.institution[language] },
    });
  const overview = typed(overviewTypes);
  const arrangement = commonArrangement(
    languages.map((language) => content(language, overview, "spine")),
    frames.stage(1440, 796),
  );
  const wide: readonly [
    name: string,
    frame: Frame,
    shows: ContentOptions["shows"],
    arrangement?: string | undefined,
  ][] = [
    ["stage-1440x796", frames.stage(1440, 796), overview, arrangement],
    ["stage-1024x664", frames.stage(1024, 664), overview],
    ["slide-whole", frames.slide, typed(strandTypes)],
  ];
  return languages.flatMap((language) => [
    ...wide.map(([name, frame, shows, common]) =>
      measured(name, language, content(language, shows, "spine"), frame, common),
    ),
    measured("a4", language, content(language, overview, "spine"), paperFrame(graph, language)),
    measured("phone-390", language, content(language, overview, "spine"), frames.column(390)),
    ...rootProjects(graph).map((project) => {
      const ofProject = (id: string) => {
        const { node, projects } = graph.getNodeAttributes(id);
        if (node.type === "project") return id === project;
        return node.type === "organ" ? graph.hasDirectedEdge(project, id) : projects.includes(project);
      };
      return measured(`slide-${project}`, language, content(language, ofProject, "details"), frames.slide);
    }),
  ]);
}

/** The frame of the whole on A4 as it is exported, lying or standing, with a title, its legend and a source of usual length. */
function paperFrame(graph: AtlasGraph, language: Language): Frame {
  const subject = wholeSubject({ graph, language, filter: emptyFilter }, "overview");
  const looks = {
    theme: "light",
    transparent: false,
    title: usual[language].title,
    caption: "",
    source: usual[language].source,
    link: "",
    legend: true,
  } as const;
  const made = pictureOn(subject, framePages("A4", { width: 16, height: 9 }), looks);
  return (made && pictureFrame(subject, made, looks)) ?? { ...framePage.A4, size: frames.slide.size };
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
