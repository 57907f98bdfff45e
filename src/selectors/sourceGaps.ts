import type { Source } from "../model/dossier";
import type { DossierIndex } from "../model/dossierIndex";
import type { Reference } from "../model/reference";
import { m } from "../paraglide/messages.js";
import { joinInWords } from "./filterPhrase";
import { listUnheardStates } from "./sourceSides";

/** What the sources leave out, a sentence each; only what can be counted, never guessed. */
export function selectSourceGaps(index: DossierIndex): string[] {
  const { sources } = index.dossier;
  const without = (key: "published" | "title" | "country" | "genre" | "language") =>
    sources.filter((source: Source) => source[key] === null).length;
  const described = sources.filter(({ titleIsOurs }) => titleIsOurs).length;
  const unheard = listUnheardStates(index);
  return [
    m.sources_missing({
      dates: without("published"),
      titles: without("title"),
      countries: without("country"),
      genres: without("genre"),
      languages: without("language"),
      total: sources.length,
    }),
    ...(described > 0 ? [m.sources_described({ count: described })] : []),
    ...(unheard.length > 0 ? [m.sources_unheard({ states: joinInWords(unheard) })] : []),
  ];
}

/** An event's pages against the origins they go back to. */
export interface EventOrigins {
  reference: Reference;
  title: string;
  cited: number;
  origins: number;
}

/** Events whose origins are counted, those first whose pages repeat each other most. */
export function selectEventOrigins({ dossier }: DossierIndex): EventOrigins[] {
  return dossier.events
    .flatMap(({ id, title, evidence, corroboration }): EventOrigins[] =>
      corroboration === undefined
        ? []
        : [
            {
              reference: `event:${id}`,
              title,
              cited: new Set(evidence.map(({ source }) => source)).size,
              origins: corroboration,
            },
          ],
    )
    .toSorted((a, b) => b.cited - b.origins - (a.cited - a.origins));
}
