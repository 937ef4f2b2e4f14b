import { createMemo, For, type JSX, Show } from "solid-js";
import { framePages } from "../../scene/picture/frame.ts";
import { ChoiceGroup } from "../../ui/choice-group.tsx";
import type { Export } from "./create-export.ts";
import { sizings } from "./picture-choices.ts";
import { inCentimetres, type PictureSize } from "./picture-size.ts";

const widths = ["1920", "2560", "3840"] as const;
const densities = ["150", "300", "600"] as const;

/** How large a picture is to be: in pixels, or by its width on paper; slides and pages of a PDF have their own. */
export function SizeFields(props: { form: Export }): JSX.Element {
  const { form } = props;
  const { t } = form.explorer;
  const onPaper = () => form.size().sizing === "paper";
  const page = createMemo(
    () => form.pictures()[0]?.picture ?? framePages(form.choices().frame, { width: 16, height: 9 })[0],
  );
  const field = (name: Exclude<keyof PictureSize, "sizing">, label: string, options: readonly string[]) => (
    <label class="export-field">
      <span class="choice-label">{label}</span>
      <input
        type="text"
        class="export-number"
        inputmode={name === "centimetres" ? "decimal" : "numeric"}
        list={options.length > 0 ? `export-${name}` : undefined}
        placeholder={name === "centimetres" ? inCentimetres(page()?.width ?? 960).toFixed(1) : ""}
        value={form.size()[name]}
        onInput={(event) => form.setSize({ [name]: event.currentTarget.value.trim() })}
      />
      <datalist id={`export-${name}`}>
        <For each={options}>{(value) => <option value={value} />}</For>
      </datalist>
    </label>
  );
  return (
    <Show when={form.exporter().measure === "pixels"}>
      <ChoiceGroup
        label={t("export.sizing")}
        labelShown
        choices={sizings.map((value) => ({ value, label: t(`export.sizing.${value}`) }))}
        value={form.size().sizing}
        onChoose={(sizing) => form.setSize({ sizing })}
      />
      <Show when={onPaper()} fallback={field("width", t("export.width"), widths)}>
        {field("centimetres", t("export.centimetres"), [])}
        <Show when={form.exporter().id === "png"}>{field("density", t("export.density"), densities)}</Show>
      </Show>
    </Show>
  );
}
