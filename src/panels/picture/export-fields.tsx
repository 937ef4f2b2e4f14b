import { For, type JSX } from "solid-js";
import { rootProjects } from "../../core/graph/tree.ts";
import { pictureExporters } from "../../export/picture-exporters.ts";
import { frameNames } from "../../scene/picture/frame.ts";
import { ChoiceGroup, Group, ToggleButton } from "../../ui/choice-group.tsx";
import { type Export, paperSize } from "./create-export.ts";
import { MoreFields } from "./more-fields.tsx";
import { picturePresets } from "./picture-presets.ts";
import { hasSelection, isPictured, type PictureWhat, projectOf, whatOfProject } from "./picture-what.ts";

/** What is chosen for a picture: its use, or what, in which form and on which page; the rest unfolds. */
export function ExportFields(props: { form: Export }): JSX.Element {
  const { form } = props;
  const { explorer } = form;
  const { t, graph } = explorer;
  const projects = () => rootProjects(graph);
  const nameOf = (id: string | undefined) =>
    id === undefined ? "" : graph.getNodeAttribute(id, "node").label[explorer.language()];
  const whats = (): readonly { value: PictureWhat; label: string }[] => [
    { value: "all", label: t("export.what.all") },
    ...(isPictured(explorer) ? [{ value: "view" as const, label: t("export.what.view") }] : []),
    ...(hasSelection(explorer) || form.what() === "selection"
      ? [{ value: "selection" as const, label: t("export.what.selection") }]
      : []),
    ...projects().map((id) => ({
      value: whatOfProject(id),
      label: nameOf(id),
    })),
    ...(projects().length > 1
      ? (["deck", "series"] as const).map((value) => ({ value, label: t(`export.what.${value}`) }))
      : []),
  ];
  /** Of a width that was written: a page is no A4 then. */
  const ownPaper = (): string | undefined => {
    const page = form.pictures()[0]?.picture;
    const written = form.size().sizing === "paper" && form.size().centimetres !== "";
    return page && written && form.exporter().measure === "pixels" ? paperSize(form, page) : undefined;
  };
  const frames = frameNames.map((value) => ({
    value,
    get label() {
      const own = value === form.choices().frame ? ownPaper() : undefined;
      return own ?? (value === "square" || value === "shown" ? t(`export.frame.${value}`) : value);
    },
  }));
  return (
    <div class="export-choices">
      <Group class="export-presets" label={t("export.presets")}>
        <span class="choice-label" aria-hidden="true">
          {t("export.presets")}
        </span>
        <span class="export-preset-row">
          <For each={picturePresets(explorer, form.what())}>
            {(preset) => (
              <ToggleButton pressed={form.taken(preset)} onPress={() => form.take(preset)}>
                {t(`export.preset.${preset.id}`, { project: nameOf(projectOf(preset.what)) })}
              </ToggleButton>
            )}
          </For>
        </span>
      </Group>
      <ChoiceGroup
        label={t("export.what")}
        labelShown
        choices={whats()}
        value={form.what()}
        onChoose={form.setWhat}
      />
      <ChoiceGroup
        label={t("export.format")}
        labelShown
        choices={Object.values(pictureExporters).map(({ id, label }) => ({ value: id, label }))}
        value={form.exporter().id}
        onChoose={(format) => form.choose({ format })}
      />
      <ChoiceGroup
        label={t("export.frame")}
        labelShown
        choices={frames}
        value={form.choices().frame}
        onChoose={(frame) => form.choose({ frame })}
      />
      <details class="export-more">
        <summary>{t("export.more")}</summary>
        <MoreFields form={form} />
      </details>
    </div>
  );
}
