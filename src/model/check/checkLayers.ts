import type { DossierDraft, DraftEntry } from "../dossierDraft";
import type { AuthoredEvent, Source } from "../dossierSchema";
import { showValue, type Problem } from "../problem";
import { LAYER_LINKS, type Layer } from "../vocabulary";
import { errorAt, indexById, listRecords, type AuthoredRecord } from "./draftRecords";

type Entries<T> = ReadonlyMap<string, DraftEntry<T>>;

/**
 * Layers stay apart: a record rests on sources of its own layer, the article's on quoted words or a
 * description of them, and only the context speaks about records of the article.
 */
export function checkLayers(draft: DossierDraft): Problem[] {
  const sources = indexById(draft.sources);
  const records = indexById(listRecords(draft));
  const layers = new Set(draft.header?.value.layers.map(({ id }) => id));
  return listRecords(draft).flatMap((entry) => [
    ...checkListed(entry, layers),
    ...checkEvidence(entry, sources),
    ...checkContainer(entry, records),
    ...("speaker" in entry.value ? [] : checkLinks(entry, entry.value, records)),
  ]);
}

function checkListed(entry: DraftEntry<AuthoredRecord>, layers: ReadonlySet<Layer>): Problem[] {
  const { layer } = entry.value;
  if (layers.has(layer) || layers.size === 0) return [];
  const listed = [...layers].map((id) => showValue(id)).join(" or ");
  return [errorAt(entry, "layer", showValue(layer), `${listed}, the layers of dossier.json`)];
}

function checkEvidence(entry: DraftEntry<AuthoredRecord>, sources: Entries<Source>): Problem[] {
  const { layer, evidence } = entry.value;
  return evidence.flatMap(({ source, quote, paraphrase }, index): Problem[] => {
    const field = `evidence[${index}]`;
    const cited = sources.get(source)?.value.layer;
    if (cited !== undefined && cited !== layer) {
      const found = `"${source}", a source of the layer ${cited}`;
      return [errorAt(entry, `${field}.source`, found, `a source of the layer ${layer}`)];
    }
    if (layer === "context" || quote || paraphrase) return [];
    return [errorAt(entry, field, "only a source", "quote (bundled text) or paraphrase")];
  });
}

function checkContainer(
  entry: DraftEntry<AuthoredRecord>,
  records: Entries<AuthoredRecord>,
): Problem[] {
  const { during, layer } = entry.value;
  if (during?.basis !== "claim") return [];
  const container = records.get(during.record)?.value;
  if ("speaker" in entry.value && layer === "context" && container?.layer !== "article") return [];
  const found = '"claim"';
  return [
    errorAt(
      entry,
      "during.basis",
      found,
      '"words" or "reading" with its evidence: a claim is a position of the context in an event of it',
    ),
  ];
}

function checkLinks(
  entry: DraftEntry<AuthoredRecord>,
  event: AuthoredEvent,
  records: Entries<AuthoredRecord>,
): Problem[] {
  return LAYER_LINKS.flatMap((field) =>
    (event[field] ?? []).flatMap((id, index): Problem[] => {
      const linked = records.get(id)?.value;
      if (event.layer === "context" && linked?.layer !== "context") return [];
      const found = event.layer === "context" ? `"${id}", a record of the context` : showValue(id);
      const expected = "a link from a context event to a record of the article";
      return [errorAt(entry, `${field}[${index}]`, found, expected)];
    }),
  );
}
