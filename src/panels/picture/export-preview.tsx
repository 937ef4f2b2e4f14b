import { createMemo, createSignal, type JSX, onCleanup, Show } from "solid-js";
import type { EmbeddedFace } from "../../export/svg/render-svg.ts";
import { renderSvg } from "../../export/svg/render-svg.ts";
import { svgFile } from "../../export/svg/svg-file.ts";
import { Group } from "../../ui/choice-group.tsx";
import { Icon } from "../../ui/icon.tsx";
import type { Export } from "./create-export.ts";
import { hasSelection } from "./picture-what.ts";

/** The result as it will be; of several pictures one at a time, or why there is none. */
export function ExportPreview(props: {
  form: Export;
  faces: readonly EmbeddedFace[];
  at: number;
  onTurn(at: number): void;
}): JSX.Element {
  const { form } = props;
  const { t } = form.explorer;
  const [broken, setBroken] = createSignal(false);
  const count = () => form.pictures().length;
  const shown = () => form.pictures()[props.at];
  const preview = createMemo(() => {
    const named = shown();
    if (!named) return undefined;
    setBroken(false);
    const { pixels = named.picture.width, centimetres } = form.measure(named.picture);
    const svg =
      form.exporter().id === "svg"
        ? svgFile(named, {
            faces: props.faces,
            embedsFaces: form.choices().embed,
            pixels: () => pixels,
            centimetres: () => centimetres,
          })
        : renderSvg(named.picture, { faces: props.faces, pixels });
    const url = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
    onCleanup(() => URL.revokeObjectURL(url));
    return { url, title: named.picture.title || form.explorer.atlas.graph.title[form.language()] };
  });
  const nothing = () =>
    form.what() === "selection" && !hasSelection(form.explorer)
      ? t("export.nothingChosen")
      : t("export.empty");
  const turn = (step: 1 | -1) => props.onTurn((props.at + step + count()) % count());
  return (
    <div class="export-sight">
      <div class="export-preview" classList={{ "is-transparent": form.transparent() }}>
        <Show when={preview()} fallback={<p class="muted">{nothing()}</p>}>
          {(made) => (
            <Show when={!broken()} fallback={<p class="muted">{t("export.noPreview")}</p>}>
              <img
                src={made().url}
                alt={t("export.preview", { title: made().title })}
                onError={() => setBroken(true)}
              />
            </Show>
          )}
        </Show>
      </div>
      <Show when={count() > 1}>
        <Group class="export-pager" label={t("export.pictures")}>
          <button
            type="button"
            class="icon-button"
            aria-label={t("export.previous")}
            onClick={() => turn(-1)}
          >
            <Icon name="back" />
          </button>
          <span class="count" role="status">
            {t("export.which", { at: props.at + 1, count: count() })}
          </span>
          <button type="button" class="icon-button" aria-label={t("export.next")} onClick={() => turn(1)}>
            <Icon name="arrow" />
          </button>
        </Group>
      </Show>
    </div>
  );
}
