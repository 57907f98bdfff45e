import { m } from "../../paraglide/messages.js";
import { selectReference } from "../../state/transitions";
import { useDispatch } from "../../state/useViewState";
import { Dialog } from "../../ui/Dialog";
import { useLinked } from "../linked/LinkedContext";
import { selectBinRecords } from "../../selectors/timelineBin";
import { InlineMark } from "../linked/MarkGlyph";

interface BinDialogProps {
  rows: readonly number[];
  onClose: () => void;
}

/** Exactly the records that a bin counts, in the order of their days; one press selects one. */
export function BinDialog({ rows, onClose }: BinDialogProps) {
  const { index } = useLinked();
  const dispatch = useDispatch();
  return (
    <Dialog title={m.timeline_bin_title({ count: rows.length })} onClose={onClose}>
      <ul className="flex max-h-[60dvh] flex-col overflow-y-auto">
        {selectBinRecords(index, rows).map(({ reference, title, when, kind, voice, colour }) => (
          <li key={reference}>
            <button
              type="button"
              className="hover:bg-wash flex min-h-8 w-full gap-2 rounded-sm px-1.5 py-1 text-start pointer-coarse:min-h-11"
              onClick={() => {
                onClose();
                dispatch(selectReference(reference));
              }}
            >
              <InlineMark kind={kind} voice={voice} colour={colour} />
              <span>
                {title} <span className="text-muted">· {when}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
