import type { DossierRecord } from "../model/dossier";
import type { ExportHead, ExportLabels } from "../model/exportedRecord";
import { m } from "../paraglide/messages.js";
import { DEFAULT_VIEW_STATE, type ViewState } from "../state/viewState";
import { hasContext } from "./countText";
import { selectFilterPhrase } from "./filterPhrase";
import type { LinkedModel } from "./linkedModel";

export interface ExportContext {
  /** Absolute address of a state. */
  address: (state: ViewState) => string;
  /** The reader's day `YYYY-MM-DD`. */
  day: string;
}

/** What is true of the whole file: from which view, under which filters, when, whose. */
export function selectExportHead(model: LinkedModel, { address, day }: ExportContext): ExportHead {
  const { state } = model;
  const { dossier } = model.index;
  return {
    dossier: { id: dossier.id, label: dossier.title },
    link: address({ ...state, dossier: state.dossier ?? dossier.id, theme: null }),
    day,
    ...selectExportWords(model),
    coders: dossier.coders,
    licence: dossier.licence,
    labels: selectLabels(),
  };
}

/** Which layers and filters it is about, in words: "the article alone", "filtered by Gaza ceasefire". */
export function selectExportWords({ index, state, filter }: LinkedModel): {
  layers: string;
  filters: string;
} {
  const filters = selectFilterPhrase(index, state);
  return {
    layers: index.dossier.imported
      ? m.imported_layers({ file: index.dossier.title })
      : hasContext(filter)
        ? m.export_layers_all()
        : m.export_layers_article(),
    filters: filters === "" ? m.export_no_filter() : m.export_filters({ filters }),
  };
}

/** The link that opens a record, with the layer that it is in. */
export function exportedRecordLink(
  dossier: string,
  { type, id, layer }: DossierRecord,
  address: ExportContext["address"],
): string {
  return address({
    ...DEFAULT_VIEW_STATE,
    dossier,
    layer: layer === "article" ? "article" : "all",
    sel: `${type}:${id}`,
  });
}

function selectLabels(): ExportLabels {
  return {
    when: m.export_label_when(),
    timeOf: m.export_label_time_of(),
    where: m.export_label_where(),
    who: m.export_label_who(),
    voice: m.export_label_voice(),
    issues: m.export_label_issues(),
    codes: m.export_label_codes(),
    disputed: m.export_label_disputed(),
    sources: m.export_label_source(),
    record: m.export_label_record(),
    view: m.export_label_view(),
    exported: m.export_label_exported(),
    licence: m.export_label_licence(),
    quoted: (words) => m.cite_quoted({ title: words }),
  };
}
