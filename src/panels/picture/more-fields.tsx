import { createMemo, For, type JSX, Show } from "solid-js";
import { levels } from "../../core/view/level.ts";
import { languages } from "../../i18n/text.ts";
import { themeNames } from "../../scene/looks/palette.ts";
import { framePages } from "../../scene/picture/frame.ts";
import { ChoiceGroup, Group } from "../../ui/choice-group.tsx";
import { Icon } from "../../ui/icon.tsx";
import type { Export } from "./create-export.ts";
import { inCentimetres, type PictureSize, pictureParts, sizings } from "./picture-size.ts";

const widths = ["1920", "2560", "3840"] as const;
const densities = ["150", "300", "600"] as const;

/** How large a picture is to be: in pixels, or by its width on paper; slides and pages of a PDF have their own. */
function SizeFields(props: { form: Export }): JSX.Element {
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

/** What is seldom changed; what only some formats have stands last, so that nothing above moves when it comes. */
export function MoreFields(props: { form: Export }): JSX.Element {
  const { form } = props;
  const { explorer } = form;
  const { t } = explorer;
  return (
    <div class="export-choices">
      <Show when={form.level()}>
        {(level) => (
          <ChoiceGroup
            label={t("export.level")}
            labelShown
            choices={levels.map((value) => ({ value, label: t(`export.level.${value}`) }))}
            value={level()}
            onChoose={(chosen) => form.choose({ level: chosen })}
          />
        )}
      </Show>
      <ChoiceGroup
        label={t("export.theme")}
        labelShown
        choices={themeNames.map((value) => ({ value, label: t(`common.theme.${value}`) }))}
        value={form.theme()}
        onChoose={(theme) => form.choose({ theme: theme === explorer.theme() ? undefined : theme })}
      />
      <ChoiceGroup
        label={t("export.language")}
        labelShown
        choices={languages.map((value) => ({ value, label: t(`export.language.${value}`) }))}
        value={form.language()}
        onChoose={(language) =>
          form.choose({ language: language === explorer.language() ? undefined : language })
        }
      />
      <TextInput
        label={t("export.pictureTitle")}
        value={form.title()}
        onInput={form.setTitle}
        reset={{ label: t("export.resetTitle"), run: () => form.setTitle(undefined) }}
        changed={form.titleTyped()}
      />
      <TextInput
        label={t("export.caption")}
        value={form.caption()}
        onInput={form.setCaption}
        reset={{ label: t("export.resetCaption"), run: () => form.setCaption(undefined) }}
        changed={form.captionTyped()}
      />
      <Group class="export-field" label={t("export.parts")}>
        <span class="choice-label" aria-hidden="true">
          {t("export.parts")}
        </span>
        <span class="export-checks">
          <For each={pictureParts}>
            {(part) => (
              <label class="check">
                <input
                  type="checkbox"
                  checked={form.choices()[part]}
                  onChange={(event) => form.choose({ [part]: event.currentTarget.checked })}
                />
                {t(`export.part.${part}`)}
              </label>
            )}
          </For>
          <Show when={form.exporter().id === "svg"}>
            <label class="check">
              <input
                type="checkbox"
                checked={form.choices().embed}
                onChange={(event) => form.choose({ embed: event.currentTarget.checked })}
              />
              {t("export.embed")}
            </label>
          </Show>
        </span>
      </Group>
      <Show when={form.exporter().transparent}>
        <ChoiceGroup
          label={t("export.background")}
          labelShown
          choices={(["paper", "transparent"] as const).map((value) => ({
            value,
            label: t(`export.background.${value}`),
          }))}
          value={form.transparent() ? "transparent" : "paper"}
          onChoose={(value) => form.choose({ transparent: value === "transparent" })}
        />
      </Show>
      <SizeFields form={form} />
    </div>
  );
}

/** A line of text that fills itself in, until the reader writes something else, and can do so again. */
function TextInput(props: {
  label: string;
  value: string;
  /** Whether it is the reader's. */
  changed: boolean;
  reset: { readonly label: string; run(): void };
  onInput(text: string): void;
}): JSX.Element {
  return (
    <div class="export-field">
      <label class="export-label">
        <span class="choice-label">{props.label}</span>
        <input
          type="text"
          value={props.value}
          onInput={(event) => props.onInput(event.currentTarget.value)}
        />
      </label>
      <Show when={props.changed}>
        <button
          type="button"
          class="icon-button"
          aria-label={props.reset.label}
          title={props.reset.label}
          onClick={() => props.reset.run()}
        >
          <Icon name="back" />
        </button>
      </Show>
    </div>
  );
}
