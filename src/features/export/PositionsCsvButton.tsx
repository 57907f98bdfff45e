import { formatCsv } from "../../formats/csv";
import type { PositionRecord } from "../../model/dossier";
import { m } from "../../paraglide/messages.js";
import { selectPositionSheet } from "../../selectors/positionSheet";
import { DEFAULT_VIEW_STATE } from "../../state/viewState";
import { useViewState } from "../../state/useViewState";
import { downloadFile } from "../../ui/downloadFile";
import { useAnnounce } from "../../ui/LiveRegion";
import { useLinked } from "../../views/linked/LinkedContext";

/** Saves exactly the positions that pass, each with its sources and its link, as a CSV file. */
export function PositionsCsvButton() {
  const model = useLinked();
  const { href } = useViewState();
  const announce = useAnnounce();
  const { index, filter } = model;
  const { positions } = index.dossier;
  const count = positions.filter(
    ({ id }) => filter.passes[index.table.indexOf.get(`position:${id}`) ?? -1] === 1,
  ).length;
  const linkOf = ({ id, layer }: PositionRecord) => {
    const path = href({
      ...DEFAULT_VIEW_STATE,
      dossier: index.dossier.id,
      layer: layer === "article" ? "article" : "all",
      sel: `position:${id}`,
    });
    return new URL(path, document.baseURI).href;
  };
  const save = () => {
    const { columns, rows } = selectPositionSheet(model, linkOf);
    const name = `${index.dossier.id}-positions.csv`;
    downloadFile(name, "text/csv;charset=utf-8", formatCsv(columns, rows));
    announce(m.csv_saved({ count: rows.length, name }));
  };
  return (
    <button
      type="button"
      disabled={count === 0}
      aria-label={m.csv_positions({ count })}
      className="text-link touch-target underline-offset-2 hover:underline disabled:opacity-60"
      onClick={save}
    >
      {m.csv()}
    </button>
  );
}
