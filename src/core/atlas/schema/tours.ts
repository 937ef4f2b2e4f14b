import * as v from "valibot";
import { filterMatches, filterModes } from "../../view/filter.ts";
import { eachGroup, type FilterGroup, type FilterValue, specOf } from "../../view/filter-groups.ts";
import { focusSteps } from "../../view/focus-state.ts";
import { levels } from "../../view/level.ts";
import { allViewParts, viewIds } from "../../view/view-ids.ts";
import { filledSchema, idSchema, textSchema } from "./text.ts";

type Values<V> = v.ExactOptionalSchema<v.ArraySchema<v.GenericSchema<V>, undefined>, undefined>;

const filterSchemaOf = (types: v.GenericSchema<string>) =>
  v.strictObject({
    ...eachGroup<{ readonly [G in FilterGroup]: Values<FilterValue<G>> }>((group) => {
      const { pressable } = specOf(group);
      return v.exactOptional(
        v.array("list" in pressable ? v.picklist(pressable.list) : "types" in pressable ? types : idSchema),
      );
    }),
    mode: v.exactOptional(v.picklist(filterModes)),
    /** Whether what passes belongs to any of several projects, or what all of them share. */
    match: v.exactOptional(v.picklist(filterMatches)),
  });

/** One step of a tour: what is seen, and what is said of it; a part that is missing is as the page first opens. */
const stepSchemaOf = (types: v.GenericSchema<string>) =>
  v.strictObject({
    id: idSchema,
    view: v.picklist(viewIds),
    part: v.exactOptional(v.picklist(allViewParts)),
    sort: v.exactOptional(filledSchema),
    filter: v.exactOptional(filterSchemaOf(types)),
    /** Nodes and ties that are lit, a tie as `source.relation.target`. */
    sel: v.exactOptional(v.array(filledSchema)),
    focus: v.exactOptional(v.strictObject({ id: idSchema, steps: v.picklist(focusSteps) })),
    path: v.exactOptional(
      v.strictObject({
        from: idSchema,
        to: idSchema,
        choice: v.exactOptional(v.pipe(v.number(), v.safeInteger(), v.minValue(0))),
      }),
    ),
    /** What fills the stage: all of it, or these nodes and ties, a project or strand with all that is under it; what is lit where nothing is said. */
    camera: v.exactOptional(v.union([v.literal("all"), v.pipe(v.array(filledSchema), v.minLength(1))])),
    /** How much of the map is drawn, however close the camera comes; by the camera where nothing is said. */
    level: v.exactOptional(v.picklist(levels)),
    /** What the room reads: a sentence or two. */
    caption: textSchema,
    /** What the speaker says, with sentences of the text in brackets, `[s29]`. */
    notes: textSchema,
  });

const tourSchemaOf = (types: v.GenericSchema<string>) =>
  v.strictObject({
    id: idSchema,
    title: textSchema,
    description: textSchema,
    steps: v.pipe(v.array(stepSchemaOf(types)), v.minLength(1)),
  });

/** The tours of an atlas, `tours.json`, in the types that there are. */
export const toursSchemaOf = (types: v.GenericSchema<string>) =>
  v.strictObject({
    $schema: v.string(),
    tours: v.array(tourSchemaOf(types)),
  });

/** One step of a tour: what is seen, and what is said of it. */
export type TourStep = v.InferOutput<ReturnType<typeof stepSchemaOf>>;

/** A presentation in steps. */
export type Tour = v.InferOutput<ReturnType<typeof tourSchemaOf>>;

/** The tours of an atlas. */
export type Tours = v.InferOutput<ReturnType<typeof toursSchemaOf>>;
