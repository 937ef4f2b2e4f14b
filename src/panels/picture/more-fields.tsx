import { For, type JSX, Show } from "solid-js";
import { levels } from "../../core/view/level.ts";
import { languages } from "../../i18n/text.ts";
import { themeNames } from "../../scene/looks/palette.ts";
import { ChoiceGroup, Group } from "../../ui/choice-group.tsx";
import type { Export } from "./create-export.ts";
import { pictureParts } from "./picture-choices.ts";
import { SizeFields } from "./size-fields.tsx";
import { TextInput } from "./text-input.tsx";

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
