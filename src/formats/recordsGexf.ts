import type { Actor } from "../model/dossier";
import type {
  ExportedRecord,
  ExportedTie,
  ExportHead,
  RecordWriter,
} from "../model/exportedRecord";
import { GEXF_EDGE_ATTRIBUTES, GEXF_NODE_ATTRIBUTES, type GexfAttribute } from "./gexfAttributes";
import { reasonLeftOut } from "./reasonLeftOut";
import { createRecordLedger } from "./recordLedger";
import { writeXmlText } from "./xmlText";

/**
 * The ties of the records as GEXF 1.3: actors are nodes, each tie of a record is an edge of its own with
 * the record's first and last possible day; an end that is open has no attribute. Records that tie no
 * two actors are left out.
 */
export function createGexfWriter(head: ExportHead): RecordWriter {
  const ledger = createRecordLedger();
  const nodes = new Map<string, string>();
  const edges: string[] = [];
  let isWhole = true;
  const text = (value: string): string => {
    const written = writeXmlText(value);
    if (!written.isWhole) isWhole = false;
    return written.xml;
  };
  const values = <T>(attributes: readonly GexfAttribute<T>[], item: T): string => {
    const written = attributes.flatMap(({ valueOf }, at) => {
      const value = valueOf(item);
      return value === "" ? [] : [`<attvalue for="${at}" value="${text(value)}"/>`];
    });
    return `<attvalues>${written.join("")}</attvalues>`;
  };
  const addNode = (actor: Actor) => {
    if (nodes.has(actor.id)) return;
    nodes.set(
      actor.id,
      `<node id="${text(actor.id)}" label="${text(actor.name)}">${values(GEXF_NODE_ATTRIBUTES, actor)}</node>\n`,
    );
  };
  const addEdge = (exported: ExportedRecord, told: ExportedTie, from: Actor, to: Actor) => {
    const { record, time } = exported;
    const { directed, role } = told.tie;
    const number = edges.length;
    const days = `${time.from === null ? "" : ` start="${time.from}"`}${
      time.to === null ? "" : ` end="${time.to}"`
    }`;
    edges.push(
      `<edge id="${number}" source="${text(from.id)}" target="${text(to.id)}" type="${
        directed ? "directed" : "undirected"
      }" kind="${text(role)}" label="${text(record.title)}"${days}>${values(GEXF_EDGE_ATTRIBUTES, {
        exported,
        told,
        head,
      })}</edge>\n`,
    );
  };

  return {
    add: (exported) => {
      const reason = reasonLeftOut("gexf", exported.record);
      if (reason) {
        ledger.leaveOut(exported, reason);
        return;
      }
      isWhole = true;
      let drawn = 0;
      for (const told of exported.ties) {
        const { from, to } = told;
        if (!to) continue;
        addNode(from);
        addNode(to);
        addEdge(exported, told, from, to);
        drawn += 1;
      }
      if (drawn < exported.ties.length) ledger.note(exported, "ends-at-no-actor");
      if (!isWhole) ledger.note(exported, "characters-replaced");
      ledger.keep();
    },
    finish: () =>
      ledger.close([
        openGraph(head),
        `<nodes>\n`,
        ...nodes.values(),
        `</nodes>\n<edges>\n`,
        ...edges,
        `</edges>\n</graph>\n</gexf>\n`,
      ]),
  };
}

function openGraph(head: ExportHead): string {
  const { dossier, layers, filters, link, coders, licence, labels } = head;
  const about = [dossier.label, layers, filters, `${labels.view}: ${link}`, licence];
  const xml = (value: string) => writeXmlText(value).xml;
  return `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
<meta lastmodifieddate="${xml(head.day)}">
<creator>${xml(coders.join(", "))}</creator>
<description>${xml(about.join("\n"))}</description>
</meta>
<graph defaultedgetype="directed" mode="dynamic" timeformat="date" timerepresentation="interval">
<attributes class="node" mode="static">
${declare(GEXF_NODE_ATTRIBUTES)}</attributes>
<attributes class="edge" mode="static">
${declare(GEXF_EDGE_ATTRIBUTES)}</attributes>
`;
}

function declare(attributes: readonly GexfAttribute<never>[]): string {
  return attributes
    .map(({ name }, at) => `<attribute id="${at}" title="${name}" type="string"/>\n`)
    .join("");
}
