import { type Html, html } from "./html.ts";
import type { Voice } from "./voice.ts";

/** Boxes to tick on paper; on a screen they would do nothing and are not shown. */
export function renderMarks(voice: Voice): Html {
  const marks = [voice.say("report.agree"), voice.say("report.doubt"), voice.say("report.wrong")];
  return html`<p class="marks" aria-hidden="true">${marks.map((mark) => html`<span class="mark-box">${mark}</span> `)}</p>`;
}
