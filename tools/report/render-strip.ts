import { coverageFacts } from "./coverage-facts.ts";
import { type Html, html } from "./html.ts";
import type { PageContext } from "./page-context.ts";
import type { ReportSentence } from "./report.ts";

const width = 1000;
const height = 96;
/** Between two sections. */
const gap = 6;
const least = 3;

/** The text as a strip of bars, one per sentence; empty where the atlas has no index. */
export function renderStrip({ report, voice }: PageContext): Html {
  const { parts } = report;
  const sentences = parts.flatMap((part) => part.sentences);
  if (sentences.length === 0) return html``;
  const total = sentences.reduce((sum, { length }) => sum + length, 0);
  const unit = (width - gap * (parts.length - 1)) / total;
  const most = Math.max(1, ...sentences.map(({ claims }) => claims.length));
  const bare = coverageFacts(report).bare.length;
  let at = 0;
  const bars = parts.map(({ sentences: own }, part) => {
    const drawn = own.map((sentence) => {
      const bar = renderBar(sentence, at, unit, most);
      at += sentence.length * unit;
      return bar;
    });
    at += gap;
    return html`<g class="bars bars-${part % 2}">${drawn}</g>`;
  });
  return html`<figure class="strip">
    <svg viewBox="0 0 ${width} ${height + 4}" role="img" aria-label="${voice.say("report.strip", { bare })}">
      ${bars}<line class="ground" x1="0" y1="${height}" x2="${width}" y2="${height}" />
    </svg>
    <figcaption>${voice.say("report.strip", { bare })}</figcaption>
  </figure>`;
}

function renderBar({ claims, length, record }: ReportSentence, at: number, unit: number, most: number): Html {
  const tall = least + (claims.length / most) * (height - least);
  const kind = claims.length > 0 ? "bar" : record ? "bar-record" : "bar-bare";
  // A hair of paper between bars tells short sentences apart.
  const wide = Math.max(0.6, length * unit - 0.9);
  return html`<rect class="${kind}" x="${round(at)}" y="${round(height - tall)}" width="${round(wide)}" height="${round(tall)}" />`;
}

function round(number: number): number {
  return Math.round(number * 100) / 100;
}
