import { useRef, useState } from "react";
import { m } from "../../paraglide/messages.js";
import { selectRecordRows, selectRecordsHeadline } from "../../selectors/recordRows";
import { sortRecordRows, type RecordSort } from "../../selectors/sortRecordRows";
import { openPage } from "../../state/pageTransitions";
import { Button } from "../../ui/Button";
import { useIsPrinting } from "../../ui/printing";
import { useMediaQuery } from "../../ui/useMediaQuery";
import { EmptyNotice } from "../linked/EmptyNotice";
import { useLinked } from "../linked/LinkedContext";
import { SelectedOutOfView } from "../linked/SelectedOutOfView";
import { StateLink } from "../linked/StateLink";
import { ViewFrame } from "../linked/ViewFrame";
import type { ViewVariant } from "../linked/viewVariant";
import { RecordCards } from "./RecordCards";
import { RecordsTable } from "./RecordsTable";

const ROWS_AT_A_TIME = 200;
/**
 * Eight columns beside the details need this; else each record is a card. By the window's width and
 * not the view's own, so that opening the details never changes the list under the pointer.
 */
const ROOM_FOR_TABLE = "(width >= 1240px)";

/** The table of everything that passes, with the words behind each record. */
export function RecordsView({ variant }: { variant: ViewVariant }) {
  const model = useLinked();
  const [sort, setSort] = useState<RecordSort>({ column: "when", direction: "ascending" });
  const [limit, setLimit] = useState(ROWS_AT_A_TIME);
  const ref = useRef<HTMLDivElement>(null);
  const isPrinting = useIsPrinting();
  const hasTable = useMediaQuery(ROOM_FOR_TABLE) && !isPrinting;
  const rows = sortRecordRows(selectRecordRows(model), sort);
  const shown = isPrinting ? rows : rows.slice(0, limit);
  const List = hasTable ? RecordsTable : RecordCards;
  return (
    <ViewFrame
      view="records"
      variant={variant}
      headline={selectRecordsHeadline(model)}
      subtitle={m.records_subtitle()}
      actions={
        variant === "card" && <StateLink to={openPage("records")}>{m.view_expand()}</StateLink>
      }
    >
      <div ref={ref} className="min-w-0">
        <EmptyNotice placement="inline" />
        {rows.length > 0 && <List rows={shown} sort={sort} onSort={setSort} />}
        {rows.length > limit && (
          <p className="p-3.5">
            <Button onClick={() => setLimit(limit + ROWS_AT_A_TIME)}>
              {m.records_show_more({ count: Math.min(ROWS_AT_A_TIME, rows.length - limit) })}
            </Button>
          </p>
        )}
        <SelectedOutOfView key={`${hasTable} ${shown.length}`} listRef={ref} />
      </div>
    </ViewFrame>
  );
}
