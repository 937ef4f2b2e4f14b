import "../../i18n/late/export.ts";
import { createMemo, type JSX, Show } from "solid-js";
import { articleSource } from "../../core/atlas/article-source.ts";
import { pictureElement } from "../../export/print/picture-element.ts";
import { framePages } from "../../scene/picture/frame.ts";
import type { Picture } from "../../scene/picture/picture.ts";
import { pictureOn } from "../../scene/picture/placed-picture.ts";
import { wholeSubject } from "../../scene/picture/subject-of.ts";
import type { Explorer } from "../../state/explorer.ts";
import { pictureCaption, pictureSource, pictureTitle } from "../picture/picture-words.ts";
import { printing } from "../window/printing.ts";

/**
 * What is on paper in place of the stage: all that the filter leaves, placed for a sheet, light, with title, filter,
 * legend and source. It is drawn at the moment of printing, for which no browser waits: in the page itself, since an
 * image would come too late.
 */
export function StagePrint(props: { explorer: Explorer; view: "map" | "lanes" }): JSX.Element {
  const prints = printing();
  const sheet = createMemo(() => (prints() ? sheetOf(props.explorer, props.view) : undefined));
  return (
    <Show when={sheet()} keyed>
      {(picture) => (
        <div class="stage-print" classList={{ "is-wide": picture.width > picture.height }}>
          {pictureElement(picture)}
        </div>
      )}
    </Show>
  );
}

function sheetOf(explorer: Explorer, view: "map" | "lanes"): Picture | undefined {
  const { graph } = explorer;
  const [language, level] = [explorer.language(), explorer.level()];
  const depth = level === "near" ? "near" : "overview";
  const subject = wholeSubject({ graph, language, filter: explorer.filter(), lens: explorer.lens() }, depth);
  const lanes = { form: "lanes", actors: "details" } as const;
  const looks = {
    title: pictureTitle(explorer, "all", language),
    caption: pictureCaption(explorer, "all", language),
    source: pictureSource(explorer, "all", language),
    link: articleSource(explorer.atlas)?.url ?? "",
    legend: true,
    transparent: false,
    theme: "light",
  } as const;
  const pages = framePages("A4", { width: 1, height: 1 });
  return pictureOn(view === "lanes" ? { ...subject, ...lanes } : subject, pages, looks);
}
