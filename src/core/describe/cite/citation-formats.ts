import { citationBibtex } from "./citation-bibtex.ts";
import { citationCsl } from "./citation-csl.ts";
import type { CitationRecord } from "./citation-record.ts";
import { citationRis } from "./citation-ris.ts";

/** A form in which reference managers read citations. */
export interface CitationFormat {
  readonly id: "ris" | "bibtex" | "csl";
  /** How the names of its files end. */
  readonly ending: string;
  readonly mediaType: string;
  write(record: CitationRecord): string;
}

/** Every form in which a citation is saved, the one that most programs read first. */
export const citationFormats: readonly CitationFormat[] = [
  { id: "ris", ending: "ris", mediaType: "application/x-research-info-systems", write: citationRis },
  { id: "bibtex", ending: "bib", mediaType: "application/x-bibtex", write: citationBibtex },
  { id: "csl", ending: "json", mediaType: "application/vnd.citationstyles.csl+json", write: citationCsl },
];
