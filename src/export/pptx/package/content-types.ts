import { xml, xmlHead } from "../shape/xml.ts";

const office = "application/vnd.openxmlformats-officedocument";

/** What the parts of each folder are; the others are told one by one. */
const byFolder: readonly (readonly [pattern: RegExp, type: string])[] = [
  [/^ppt\/slides\/[^/]+$/, `${office}.presentationml.slide+xml`],
  [/^ppt\/slideLayouts\/[^/]+$/, `${office}.presentationml.slideLayout+xml`],
  [/^ppt\/slideMasters\/[^/]+$/, `${office}.presentationml.slideMaster+xml`],
  [/^ppt\/notesSlides\/[^/]+$/, `${office}.presentationml.notesSlide+xml`],
  [/^ppt\/notesMasters\/[^/]+$/, `${office}.presentationml.notesMaster+xml`],
  [/^ppt\/theme\/[^/]+$/, `${office}.theme+xml`],
  [/^ppt\/presentation\.xml$/, `${office}.presentationml.presentation.main+xml`],
  [/^ppt\/presProps\.xml$/, `${office}.presentationml.presProps+xml`],
  [/^ppt\/viewProps\.xml$/, `${office}.presentationml.viewProps+xml`],
  [/^ppt\/tableStyles\.xml$/, `${office}.presentationml.tableStyles+xml`],
  [/^docProps\/core\.xml$/, "application/vnd.openxmlformats-package.core-properties+xml"],
  [/^docProps\/app\.xml$/, `${office}.extended-properties+xml`],
];

/** The list of what each part of a package is. Throws for a part that is unknown: a reader would refuse the file. */
export function contentTypes(parts: readonly string[]): string {
  const overrides = parts
    .filter((part) => !part.endsWith(".rels"))
    .map((part) => {
      const type = byFolder.find(([pattern]) => pattern.test(part))?.[1];
      if (!type) throw new Error(`a part of no known type: ${part}`);
      return xml("Override", { PartName: `/${part}`, ContentType: type });
    });
  return (
    xmlHead +
    xml(
      "Types",
      { xmlns: "http://schemas.openxmlformats.org/package/2006/content-types" },
      xml("Default", {
        Extension: "rels",
        ContentType: "application/vnd.openxmlformats-package.relationships+xml",
      }),
      xml("Default", { Extension: "xml", ContentType: "application/xml" }),
      ...overrides,
    )
  );
}
