import {
  type AtlasNode,
  type Claim,
  formatVersion,
  type GraphFile,
  type Id,
} from "../../src/core/atlas/schema.ts";
import type { Language } from "../../src/core/atlas/vocabulary.ts";
import { policy } from "../../src/core/vocabulary/policy.ts";
import type { FirstSentences } from "./first-sentences.ts";

/** The id of the annotated text among a new atlas's sources. */
export const articleSource = "article";

/**
 * The least atlas that keeps every rule: one source, one project with a strand and a measure, and whoever does it. Its
 * words say what to write in their place, in the languages that it is to be in.
 */
export function newGraph(
  id: Id,
  today: string,
  { heading, first, second }: FirstSentences,
  inLanguages: readonly Language[],
): GraphFile {
  const [own = "zh"] = inLanguages;
  const stated = (sentence: string): Claim => ({ basis: "stated", evidence: [{ sentence }] });
  return {
    $schema: "../atlas.schema.json",
    format: "mailuo-atlas",
    formatVersion,
    vocabulary: policy.id,
    languages: [...inLanguages],
    id,
    title: { zh: `新图谱 ${id}`, en: `New atlas ${id}` },
    description: {
      zh: "用一两句话说明这是哪篇文字的图谱，讲什么。",
      en: "Say in one or two sentences which text this is an atlas of, and what it is about.",
    },
    version: "0.1.0",
    updated: today,
    curators: { zh: "编者", en: "The curators" },
    licence: { data: "CC0-1.0", prose: "CC-BY-4.0" },
    sources: [
      {
        id: articleSource,
        kind: "primary",
        title: { zh: "原文的标题", en: "The title in English", ...(heading && { [own]: heading }) },
        publisher: { zh: "发布者", en: "The publisher" },
        textIndex: "text-index.json",
      },
    ],
    nodes: nodesOf(stated(first), stated(second)),
    edges: [
      {
        source: "first-institution",
        relation: "undertakes",
        target: "first-project",
        role: "lead",
        ...stated(first),
      },
    ],
  };
}

function nodesOf(first: Claim, second: Claim): AtlasNode[] {
  return [
    {
      id: "first-project",
      type: "project",
      label: { zh: "第一项工程", en: "First project" },
      note: { zh: "用自己的话说明这项工程是什么。", en: "Say in your own words what this project is." },
      aim: { zh: "它要达到什么。", en: "What it is for." },
      order: 1,
      ...first,
    },
    {
      id: "first-strand",
      type: "strand",
      label: { zh: "第一条线", en: "First strand" },
      note: { zh: "工程下面的一个方面。", en: "One head under which the project is laid out." },
      partOf: "first-project",
      order: 1,
      ...second,
    },
    {
      id: "first-measure",
      type: "measure",
      label: { zh: "做第一件事", en: "Do the first thing" },
      note: {
        zh: "要做的一件事，名称以动词开头。",
        en: "One thing to be done; its label begins with a verb.",
      },
      partOf: "first-strand",
      order: 1,
      ...second,
    },
    {
      id: "first-institution",
      type: "institution",
      label: { zh: "承担者", en: "Who does it" },
      note: { zh: "做这些事的机构或人群。", en: "The body or group of people that does it." },
      ...first,
    },
  ];
}
