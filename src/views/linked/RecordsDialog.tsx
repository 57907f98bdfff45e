import { useMemo } from "react";
import { m } from "../../paraglide/messages.js";
import { selectReference } from "../../state/transitions";
import { useDispatch } from "../../state/useViewState";
import { selectGroupedRecords, sortByTime } from "../../selectors/groupedRecords";
import { Dialog } from "../../ui/Dialog";
import { useListPart } from "../../ui/useListPart";
import { useLinked } from "./LinkedContext";
import { InlineMark } from "./MarkGlyph";
import { MoreOfList } from "./MoreOfList";

interface RecordsDialogProps {
  rows: readonly number[];
  /** Without it the mark that was pressed is where they are. */
  heading?: string;
  onClose: () => void;
}

/** Exactly the records that one mark counts, in the order of their days; one press selects one. */
export function RecordsDialog({ rows, heading, onClose }: RecordsDialogProps) {
  const { index } = useLinked();
  const dispatch = useDispatch();
  const part = useListPart(useMemo(() => sortByTime(index, rows), [index, rows]));
  return (
    <Dialog title={heading ?? m.records_here({ count: rows.length })} onClose={onClose}>
      <ul className="flex max-h-[60dvh] flex-col overflow-y-auto">
        {selectGroupedRecords(index, part.shown).map(({ reference, title, when, ...mark }) => (
          <li key={reference}>
            <button
              type="button"
              className="hover:bg-wash flex min-h-8 w-full gap-2 rounded-sm px-1.5 py-1 text-start pointer-coarse:min-h-11"
              onClick={() => {
                onClose();
                dispatch(selectReference(reference));
              }}
            >
              <InlineMark {...mark} />
              <span>
                {title} <span className="text-muted">· {when}</span>
              </span>
            </button>
          </li>
        ))}
        {part.restCount > 0 && (
          <li>
            <MoreOfList part={part} />
          </li>
        )}
      </ul>
    </Dialog>
  );
}
