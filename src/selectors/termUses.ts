import type { Term } from "../model/dossier";
import type { DossierIndex } from "../model/dossierIndex";
import { listLabelWords, listRecordWords, usesScheme } from "../model/ownWords";
import type { Reference } from "../model/reference";
import { compileTermFinder } from "../model/termFinder";

/** Something in the dossier whose words hold the term; issues have no details to open. */
export interface TermUse {
  label: string;
  reference: Reference | null;
}

export interface TermUses {
  uses: readonly TermUse[];
  /** Records written in the scheme that the term names. */
  inScheme: number;
}

interface OwnText extends TermUse {
  words: readonly string[];
}

/** Where each entry's words stand in the dossier's own, by entry: records first, then labels. */
export function selectTermUses(
  { dossier }: DossierIndex,
  terms: readonly Term[],
): ReadonlyMap<string, TermUses> {
  const records = [...dossier.events, ...dossier.positions];
  const texts: OwnText[] = [
    ...records.map((record) => ({
      label: record.title,
      reference: `${record.type}:${record.id}` as const,
      words: listRecordWords(record),
    })),
    ...dossier.actors.map((actor) => ({
      label: actor.name,
      reference: `actor:${actor.id}` as const,
      words: listLabelWords(actor),
    })),
    ...dossier.places.map((place) => ({
      label: place.name,
      reference: `place:${place.id}` as const,
      words: listLabelWords(place),
    })),
    ...dossier.issues.map((issue) => ({
      label: issue.label,
      reference: null,
      words: listLabelWords(issue),
    })),
  ];
  return new Map(
    terms.map((term): [string, TermUses] => {
      const find = compileTermFinder([term]);
      const scheme = term.kind === "term" ? term.scheme : undefined;
      const uses = texts
        .filter(({ words }) => words.some((text) => find(text).some(({ entry }) => entry !== null)))
        .map(({ label, reference }) => ({ label, reference }));
      const inScheme = scheme ? records.filter((one) => usesScheme(one, scheme)).length : 0;
      return [term.id, { uses, inScheme }];
    }),
  );
}
