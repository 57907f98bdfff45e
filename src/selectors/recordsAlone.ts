import type { DossierIndex } from "../model/dossierIndex";
import { resolveIssueColour } from "../model/dossierIndex";
import type { Reference } from "../model/reference";
import type { EventKind, Voice } from "../model/vocabulary";
import { m } from "../paraglide/messages.js";
import { joinInWords } from "./filterPhrase";
import { facetValueLabel } from "./labels";
import { selectRecordOrder } from "./recordOrder";
import { formatSpan } from "./timeText";

/** A record that rests on one side alone, with the pages that it rests on. */
export interface RecordAlone {
  reference: Reference;
  title: string;
  when: string;
  kind: EventKind;
  voice: Voice;
  colour: string;
  /** Label of its primary issue; null without one. */
  issue: string | null;
  /** Publishers, each once: "ARY News, Business Recorder and Dawn". */
  publishers: string;
  /** Their countries, as recorded. */
  countries: string;
}

/** These rows in reading order. */
export function selectRecordsAlone(index: DossierIndex, rows: readonly number[]): RecordAlone[] {
  const chosen = new Set(rows);
  return selectRecordOrder(index).flatMap((row): RecordAlone[] => {
    if (!chosen.has(row)) return [];
    const { title, span, kind, voice, issues, evidence } = index.table.record(row);
    const [issue] = issues;
    const sources = evidence.flatMap(({ source }) => index.source.get(source) ?? []);
    return [
      {
        reference: index.table.refs[row]!,
        title,
        when: formatSpan(span),
        kind,
        voice,
        colour: resolveIssueColour(index, issue),
        issue: issue === undefined ? null : facetValueLabel(index, "issue", issue),
        publishers: joinOnce(sources.map(({ publisher }) => publisher)),
        countries: joinOnce(sources.map(({ country }) => country ?? m.not_recorded())),
      },
    ];
  });
}

function joinOnce(names: readonly string[]): string {
  return joinInWords([...new Set(names)]);
}
