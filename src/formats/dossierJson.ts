import type { Dossier, DossierRecord } from "../model/dossier";
import type { ExportHead, RecordWriter } from "../model/exportedRecord";
import { toAuthored } from "./authoredRecord";
import { createNamedCollector, withContainers } from "./dossierSubset";
import { createRecordLedger } from "./recordLedger";
import { writeJson } from "./writeJson";

/**
 * A dossier of the records that pass with all that they name, as a coder would write it: the schema of
 * dossiers accepts it. A statement comes with the event it was made in, whether that passes or not;
 * `exported` names the ones that do. What else points at a record outside is dropped and noted.
 */
export function createDossierWriter(
  head: ExportHead,
  dossier: Dossier,
  passing: ReadonlySet<string>,
): RecordWriter {
  const ledger = createRecordLedger();
  const records: DossierRecord[] = [...dossier.events, ...dossier.positions];
  const held = withContainers(records, passing);
  const written: Record<DossierRecord["type"], string[]> = { event: [], position: [] };
  const links: string[] = [];
  const named = createNamedCollector(dossier);
  const write = (record: DossierRecord): boolean => {
    const { value, isWhole } = toAuthored(record, held);
    const list = written[record.type];
    named.add(record);
    list.push(`${list.length > 0 ? ",\n" : "\n"}${writeJson(value)}`);
    return isWhole;
  };
  return {
    add: (exported) => {
      const { record, link } = exported;
      if (!write(record)) ledger.note(exported, "links-to-others");
      const container = record.during?.record;
      if (container !== undefined && !passing.has(container)) {
        ledger.note(exported, "needs-container");
      }
      links.push(`${links.length > 0 ? ",\n" : "\n"}${writeJson(record.id)}:${writeJson(link)}`);
      ledger.keep();
    },
    finish: () => {
      if (held.size > passing.size) {
        for (const record of records) {
          if (held.has(record.id) && !passing.has(record.id)) write(record);
        }
      }
      return ledger.close([
        `{${writeMembers(describeHeader(dossier, held))},\n"exported":{${writeMembers({
          day: head.day,
          link: head.link,
          layers: head.layers,
          filters: head.filters,
        })},"records":{`,
        ...links,
        "\n}},\n",
        `${writeMembers(named.select())},\n"events":[`,
        ...written.event,
        '\n],\n"positions":[',
        ...written.position,
        '\n],\n"terms":[],\n"story":[]}\n',
      ]);
    },
  };
}

function describeHeader(dossier: Dossier, held: ReadonlySet<string>) {
  const { schemaVersion, id, title, subject, headline, dateline, summary, leadSource } = dossier;
  return {
    schemaVersion,
    id,
    title,
    subject,
    headline,
    dateline,
    summary,
    leadSource,
    layers: dossier.layers,
    coders: dossier.coders,
    licence: dossier.licence,
    corrections: dossier.corrections.filter(
      ({ record }) => record === undefined || held.has(record),
    ),
  };
}

/** The members of an object without its braces. */
function writeMembers(value: object): string {
  return writeJson(value).slice(1, -1);
}
