import type { Atlas } from "../../src/core/atlas/atlas.ts";
import { buildGraph } from "../../src/core/graph/build-graph.ts";
import { encodeLink } from "../../src/core/link/encode-link.ts";
import { defaultLink } from "../../src/core/link/link-state.ts";
import { escapeXml } from "../../src/export/svg/escape-xml.ts";
import { renderSvg } from "../../src/export/svg/render-svg.ts";
import { languageTag } from "../../src/i18n/language-tag.ts";
import { type Language, languages } from "../../src/i18n/text.ts";
import { type StageClass, stageClasses } from "../../src/layout/stages.ts";
import { createScenes, fetchPinned } from "../../src/scene/create-scenes.ts";
import { drawnOf } from "../../src/scene/picture/drawn.ts";
import type { Scene } from "../../src/scene/types.ts";
import { compactSvg, sharedLooks } from "./compact-svg.ts";
import { firstOutline } from "./first-outline.ts";

/** The map as a page first shows it, in markup and in the style rules that this needs; made at the build. */
export interface FirstPicture {
  readonly markup: string;
  readonly style: string;
}

/** Draws the map of an atlas for each class of stages, in both languages; nothing where there is nothing to draw. */
export async function drawFirstPicture(atlas: Atlas): Promise<FirstPicture | undefined> {
  const graph = buildGraph(atlas.graph, atlas.vocabulary);
  if (graph.order === 0) return undefined;
  if (atlas.pins) await fetchPinned();
  const sceneOf = createScenes({ atlas, graph });
  const looks = sharedLooks();
  const sizes: string[] = [];
  const pictures = languages.flatMap((language) =>
    stageClasses.map((stages) => {
      const [light, dark] = (["light", "dark"] as const).map((theme) =>
        sceneOf({ view: "map", stage: stages.placed, detail: false }, language, theme),
      );
      if (!light || !dark) return "";
      sizes.push(`.first-${stages.name}:lang(${language}){font-size:${round(light.size)}px}`);
      const [across, down] = [round(light.width), round(light.height)];
      const drawing = compactSvg(drawn(light, stages), drawn(dark, stages), light.size, looks);
      // Where there is no script a column is seen as far as it is drawn.
      const cut = stages.seen === undefined ? "" : ' preserveAspectRatio="xMidYMin slice"';
      return `<svg class="first-${stages.name}" lang="${languageTag(language)}" viewBox="0 0 ${across} ${down}"${cut}>${drawing}</svg>\n`;
    }),
  );
  const title = (language: Language) =>
    `<span class="atlas-name" lang="${languageTag(language)}">${escapeXml(atlas.graph.title[language])}</span>`;
  return {
    markup: [
      '<section class="first" aria-label="知识图谱 · Knowledge graph">',
      '<div class="first-head"><div class="header">',
      '<p class="brand"><span class="brand-mark" lang="zh-Hans">脉络</span> <span class="brand-name">Mailuo</span></p>',
      `<div class="link-menu atlas-menu"><h1><span class="link-menu-button">${languages.map(title).join(" ")}</span></h1>`,
      // A second line as the page has it.
      '<p class="link-menu-line">&nbsp;</p></div>',
      "</div></div>",
      `<div class="first-stage">\n${pictures.join("")}</div>`,
      firstOutline(graph),
      "</section>",
    ].join("\n"),
    style: [looks.rules(".first"), ...sizes, ...stageClasses.map(showsOn)].join("\n"),
  };
}

/** Without what stands around a picture on a page, and with a link on each node, as the page has it. */
function drawn(scene: Scene, { seen = Number.POSITIVE_INFINITY }: StageClass): string {
  const { width, height, language, size } = scene;
  const all = drawnOf(scene, { presence: () => "shown", asked: () => false });
  return renderSvg(
    {
      ...all,
      panels: all.panels.filter(({ y }) => y < seen),
      lines: all.lines.filter(({ line }) => line.points.some(([, y]) => y < seen)),
      headings: all.headings.filter(({ heading }) => heading.y < seen),
      nodes: all.nodes.filter(({ node }) => node.y - node.height / 2 < seen),
      kind: "slide",
      width,
      height,
      language,
      theme: "light",
      background: undefined,
      ink: "",
      muted: "",
      title: "",
      caption: "",
      note: "",
      source: "",
      link: "",
      texts: [],
      legend: [],
      scale: 1,
      offset: [0, 0],
      size,
      leftOut: [],
      tooSmall: 0,
    },
    { hrefOf: (id) => encodeLink({ ...defaultLink, sel: [id] }) },
  );
}

const round = (length: number) => Math.round(length * 100) / 100;

/** On which stages a picture is seen: those that the page places its map for alike. */
function showsOn({ name, placed, width, aspect }: StageClass): string {
  const wanted = [
    `(min-width:${width[0]}px)`,
    `(max-width:${width[1]}px)`,
    ...(aspect
      ? [
          `(min-height:${placed.height}px)`,
          `(min-aspect-ratio:${aspect[0]})`,
          `(not (min-aspect-ratio:${aspect[1]}))`,
        ]
      : []),
  ].join(" and ");
  const shown = (language: Language) => `[data-picture]:lang(${language}) .first-${name}:lang(${language})`;
  return `@container stage ${wanted}{${languages.map(shown).join()}{display:block}}`;
}
