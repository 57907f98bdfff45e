import type { MatrixSign } from "../../selectors/positionMatrix";
import { selectReference } from "../../state/transitions";
import { useDispatch } from "../../state/useViewState";
import { Dialog } from "../../ui/Dialog";

interface WordsDialogProps {
  title: string;
  signs: readonly MatrixSign[];
  onClose: () => void;
}

/** The words behind a cell, in the order of their days; one press opens the record. */
export function WordsDialog({ title, signs, onClose }: WordsDialogProps) {
  const dispatch = useDispatch();
  return (
    <Dialog title={title} onClose={onClose}>
      <ul className="flex max-h-[60dvh] flex-col gap-1 overflow-y-auto">
        {signs.map(({ reference, stanceText, statement, when, name }) => (
          <li key={reference}>
            <button
              type="button"
              aria-label={name}
              className="hover:bg-wash w-full rounded-sm px-1.5 py-1 text-start"
              onClick={() => {
                onClose();
                dispatch(selectReference(reference));
              }}
            >
              <b className="font-semibold">{stanceText}</b> · {statement}
              <span className="text-muted block text-xs">{when}</span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
