import { useMemo, useRef, useState, type ReactNode } from "react";
import { m } from "../../paraglide/messages.js";
import { selectRecordRows, selectRecordsHeadline } from "../../selectors/recordRows";
import { sortRecordRows, type RecordSort } from "../../selectors/sortRecordRows";
import { openPage } from "../../state/pageTransitions";
import { useListPart } from "../../ui/useListPart";
import { useIsPrinting } from "../../ui/printing";
import { useMediaQuery } from "../../ui/useMediaQuery";
import { EmptyNotice } from "../linked/EmptyNotice";
import { useLinked } from "../linked/LinkedContext";
import { MoreOfList } from "../linked/MoreOfList";
import { SelectedOutOfView } from "../linked/SelectedOutOfView";
import { StateLink } from "../linked/StateLink";
import { ViewFrame } from "../linked/ViewFrame";
import type { ViewVariant } from "../linked/viewVariant";
import { RecordCards } from "./RecordCards";
import { RecordsTable } from "./RecordsTable";

/** About sixty pages; a browser that lays out a hundred thousand rows for paper does not come back. */
const MOST_PRINTED = 1000;
/**
 * Eight columns beside the details need this; else each record is a card. By the window's width and
 * not the view's own, so that opening the details never changes the list under the pointer.
 */
const ROOM_FOR_TABLE = "(width >= 1240px)";

interface RecordsViewProps {
  variant: ViewVariant;
  /** Quiet controls of the page. */
  actions?: ReactNode;
}

/** The table of everything that passes, with the words behind each record. */
export function RecordsView({ variant, actions }: RecordsViewProps) {
  const model = useLinked();
  const [sort, setSort] = useState<RecordSort>({ column: "when", direction: "ascending" });
  const ref = useRef<HTMLDivElement>(null);
  const isPrinting = useIsPrinting();
  const hasTable = useMediaQuery(ROOM_FOR_TABLE) && !isPrinting;
  const rows = useMemo(() => sortRecordRows(model, sort), [model, sort]);
  const part = useListPart(rows);
  const shown = useMemo(
    () => selectRecordRows(model, [...(isPrinting ? rows.slice(0, MOST_PRINTED) : part.shown)]),
    [model, isPrinting, rows, part.shown],
  );
  const List = hasTable ? RecordsTable : RecordCards;
  return (
    <ViewFrame
      view="records"
      variant={variant}
      headline={selectRecordsHeadline(model)}
      subtitle={m.records_subtitle()}
      actions={
        variant === "card" ? (
          <StateLink to={openPage("records")}>{m.view_expand()}</StateLink>
        ) : (
          actions
        )
      }
    >
      <div ref={ref} className="min-w-0">
        <EmptyNotice placement="inline" />
        {rows.length > 0 && <List rows={shown} sort={sort} onSort={setSort} />}
        <MoreOfList part={part} />
        {isPrinting && rows.length > MOST_PRINTED && (
          <p className="p-3.5 text-[0.8125rem]">
            {m.list_not_printed({ count: rows.length - MOST_PRINTED })}
          </p>
        )}
        <SelectedOutOfView key={`${hasTable} ${shown.length}`} listRef={ref} />
      </div>
    </ViewFrame>
  );
}
