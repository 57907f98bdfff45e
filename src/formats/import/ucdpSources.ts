import type { ImportedCitation } from "../../model/importedFacts";
import { cutToLength } from "../../model/plainText";
import type { RowCells } from "./rowCells";

interface SourceColumns {
  article: number;
  office: number;
  date: number;
  headline: number;
}

const LONGEST_NAME = 200;

/**
 * Sources that UCDP names: offices, dates and headlines in lists that run alongside one another. Old rows
 * have one text for all, which then stands whole.
 */
export function readUcdpSources(cells: RowCells, at: SourceColumns): ImportedCitation[] {
  const offices = splitList(cells.note(at.office));
  if (offices.length === 0) {
    const article = cells.note(at.article);
    return article === "" ? [] : [{ publisher: cutToLength(article, LONGEST_NAME) }];
  }
  const [dates, headlines] = [splitList(cells.note(at.date)), splitList(cells.note(at.headline))];
  const areAlongside = (list: readonly string[]) => list.length === offices.length;
  return offices.flatMap((office, index): ImportedCitation[] => {
    const title = areAlongside(headlines) ? headlines[index] : undefined;
    const published = areAlongside(dates) ? dates[index] : undefined;
    if (office === "" && !title) return [];
    return [
      {
        publisher: office,
        ...(title && { title }),
        ...(published && { published }),
      },
    ];
  });
}

/** Empty places in a list count: they keep the lists alongside. */
function splitList(text: string): string[] {
  return text === "" ? [] : text.split(";").map((part) => cutToLength(part.trim(), LONGEST_NAME));
}
