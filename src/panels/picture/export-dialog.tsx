import { faces } from "virtual:mailuo-font";
import { createMemo, createResource, createSignal, type JSX, onCleanup, Show } from "solid-js";
import { rootProjects } from "../../core/graph/tree.ts";
import { sayFilter } from "../../core/say/say-filter.ts";
import { isFiltering } from "../../core/view/filter.ts";
import { embedFaces } from "../../export/embed-faces.ts";
import { fileName } from "../../export/file-name.ts";
import { renderPng } from "../../export/png/render-png.ts";
import { saveBlob } from "../../export/save-blob.ts";
import { renderSvg } from "../../export/svg/render-svg.ts";
import { frameNames } from "../../scene/frame.ts";
import { palette, type ThemeName, themeNames } from "../../scene/palette.ts";
import { buildPicture, type SceneRect } from "../../scene/picture.ts";
import type { Scene } from "../../scene/types.ts";
import type { Explorer } from "../../state/explorer.ts";
import { ChoiceGroup } from "../../ui/choice-group.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Icon } from "../../ui/icon.tsx";
import { leastPictureWidth, type PictureChange, pictureChoices } from "./picture-choices.ts";
import { type PictureWhat, pictureContent } from "./picture-content.ts";

const widths = ["1920", "2560", "3840"] as const;

/** Saving a picture of the map: what, in which form, with a preview that is the result. */
export function ExportDialog(props: {
  explorer: Explorer;
  sceneFor(theme: ThemeName): Scene | undefined;
  viewport(): SceneRect | undefined;
}): JSX.Element {
  const { explorer } = props;
  return (
    <Dialog
      open={explorer.dialog() === "export"}
      title={explorer.t("export.title")}
      closeLabel={explorer.t("common.close")}
      class="export-dialog"
      onClose={() => explorer.closeDialog()}
    >
      <ExportForm {...props} />
    </Dialog>
  );
}

function ExportForm(props: {
  explorer: Explorer;
  sceneFor(theme: ThemeName): Scene | undefined;
  viewport(): SceneRect | undefined;
}): JSX.Element {
  const { explorer } = props;
  const { t, graph, atlas } = explorer;
  const language = () => explorer.language();
  const [what, setWhat] = createSignal<PictureWhat>("all");
  const choices = createMemo(() => pictureChoices(explorer.pictureChoices()));
  const choose = (part: PictureChange) =>
    explorer.setPictureChoices({ ...explorer.pictureChoices(), ...part });
  const format = () => choices().format;
  const frame = () => choices().frame;
  const transparent = () => choices().transparent;
  const legend = () => choices().legend;
  const source = () => choices().source;
  const theme = () => choices().theme ?? explorer.theme();
  const [width, setWidth] = createSignal(choices().width);
  const [title, setTitle] = createSignal(atlas.graph.title[language()]);
  const [problem, setProblem] = createSignal("");
  const [busy, setBusy] = createSignal(false);
  const [embedded] = createResource(() => embedFaces(faces));

  const sourceLine = () => {
    const primary = atlas.graph.sources.find(({ kind }) => kind === "primary");
    if (!primary) return "";
    const name = [primary.author?.[language()], primary.title[language()], primary.published]
      .filter(Boolean)
      .join(" · ");
    return t("export.sourceLine", { source: name, date: atlas.graph.updated });
  };
  const pixels = () => Number(width());
  const picture = createMemo(() => {
    const scene = props.sceneFor(theme());
    const viewport = props.viewport();
    if (!scene || !viewport) return undefined;
    const content = pictureContent(explorer, scene, what(), viewport);
    if (!content) return undefined;
    const { ink, muted } = palette(theme());
    return buildPicture({
      scene,
      ...content,
      frame: frame(),
      stage: viewport,
      pixels: Math.max(leastPictureWidth, pixels() || leastPictureWidth),
      transparent: transparent(),
      ink,
      muted,
      title: title().trim(),
      caption: isFiltering(explorer.filter()) ? sayFilter(graph, explorer.filter(), language()) : "",
      source: source() ? sourceLine() : "",
      legend: legend(),
    });
  });
  const heightOf = (pictureWidth: number, pictureHeight: number) =>
    Math.round((pixels() * pictureHeight) / pictureWidth);
  const svg = createMemo(() => {
    const made = picture();
    return made ? renderSvg(made, embedded() ?? [], pixels() || undefined) : undefined;
  });
  const preview = createMemo(() => {
    const made = svg();
    if (!made) return undefined;
    const url = URL.createObjectURL(new Blob([made], { type: "image/svg+xml" }));
    onCleanup(() => URL.revokeObjectURL(url));
    return url;
  });
  const name = () => {
    const project = graph.hasNode(what()) ? graph.getNodeAttribute(what(), "node").label[language()] : "";
    return fileName([title() || atlas.graph.title[language()], project, atlas.graph.updated], format());
  };
  const download = async () => {
    const made = picture();
    const drawing = svg();
    setProblem("");
    if (!made || !drawing) return;
    if (!Number.isInteger(pixels()) || pixels() < leastPictureWidth) {
      setProblem(t("export.badWidth"));
      return;
    }
    choose({ width: width() });
    setBusy(true);
    if (format() === "svg") saveBlob(new Blob([drawing], { type: "image/svg+xml" }), name());
    else {
      const result = await renderPng(drawing, pixels(), heightOf(made.width, made.height));
      if (result.ok) saveBlob(result.blob, name());
      else if (result.reason === "too-large") setProblem(t("export.tooLarge", { largest: result.largest }));
      else setProblem(t("export.failed"));
    }
    setBusy(false);
  };
  const whats = () => [
    { value: "all", label: t("export.what.all") },
    { value: "view", label: t("export.what.view") },
    ...rootProjects(graph).map((id) => ({
      value: id,
      label: graph.getNodeAttribute(id, "node").label[language()],
    })),
  ];
  return (
    <div class="export-form">
      <div class="export-preview" classList={{ "is-transparent": transparent() }}>
        <Show when={preview()} fallback={<p class="muted">{t("export.empty")}</p>}>
          {(url) => <img src={url()} alt={t("export.preview", { title: title() })} />}
        </Show>
      </div>
      <div class="export-choices">
        <ChoiceGroup
          label={t("export.what")}
          labelShown
          choices={whats()}
          value={what()}
          onChoose={setWhat}
        />
        <ChoiceGroup
          label={t("export.format")}
          labelShown
          choices={[
            { value: "png", label: "PNG" },
            { value: "svg", label: "SVG" },
          ]}
          value={format()}
          onChoose={(format) => choose({ format })}
        />
        <ChoiceGroup
          label={t("export.frame")}
          labelShown
          choices={frameNames.map((value) => ({
            value,
            label: value === "shown" ? t("export.frame.shown") : value,
          }))}
          value={frame()}
          onChoose={(frame) => choose({ frame })}
        />
        <ChoiceGroup
          label={t("export.theme")}
          labelShown
          choices={themeNames.map((value) => ({ value, label: t(`common.theme.${value}`) }))}
          value={theme()}
          onChoose={(theme) => choose({ theme })}
        />
        <ChoiceGroup
          label={t("export.background")}
          labelShown
          choices={(["paper", "transparent"] as const).map((value) => ({
            value,
            label: t(`export.background.${value}`),
          }))}
          value={transparent() ? "transparent" : "paper"}
          onChoose={(value) => choose({ transparent: value === "transparent" })}
        />
        <label class="export-field">
          <span class="choice-label">{t("export.width")}</span>
          <input
            type="text"
            inputmode="numeric"
            list="export-widths"
            value={width()}
            onInput={(event) => setWidth(event.currentTarget.value.trim())}
          />
          <datalist id="export-widths">
            {widths.map((value) => (
              <option value={value} />
            ))}
          </datalist>
        </label>
        <label class="export-field">
          <span class="choice-label">{t("export.pictureTitle")}</span>
          <input type="text" value={title()} onInput={(event) => setTitle(event.currentTarget.value)} />
        </label>
        <div class="export-field">
          <span class="choice-label">{t("export.parts")}</span>
          <label class="check">
            <input
              type="checkbox"
              checked={legend()}
              onChange={(event) => choose({ legend: event.currentTarget.checked })}
            />
            {t("export.legend")}
          </label>
          <label class="check">
            <input
              type="checkbox"
              checked={source()}
              onChange={(event) => choose({ source: event.currentTarget.checked })}
            />
            {t("export.source")}
          </label>
        </div>
      </div>
      <Show when={(picture()?.unreadable ?? 0) > 0}>
        <p class="export-hint">{t("export.unreadable", { count: picture()?.unreadable ?? 0 })}</p>
      </Show>
      <p class="export-problem" role="alert">
        {problem()}
      </p>
      <div class="export-actions">
        <span class="muted">
          {picture() && pixels() > 0
            ? t("export.size", {
                width: pixels(),
                height: heightOf(picture()?.width ?? 1, picture()?.height ?? 1),
              })
            : ""}
        </span>
        <button
          type="button"
          class="main-button"
          disabled={busy() || embedded.loading || !picture()}
          onClick={() => void download()}
        >
          <Icon name="export" />
          {busy() ? t("export.busy") : t("export.download")}
        </button>
      </div>
    </div>
  );
}
