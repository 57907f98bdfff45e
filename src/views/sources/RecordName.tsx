import type { RecordAlone } from "../../selectors/recordsAlone";
import { selectReference } from "../../state/transitions";
import { useLinked } from "../linked/LinkedContext";
import { InlineMark } from "../linked/MarkGlyph";
import { StateLink } from "../linked/StateLink";

/** A record by its sign and title, which lead to its details. */
export function RecordName({ record }: { record: RecordAlone }) {
  const { state } = useLinked();
  const { reference, title, kind, voice, colour } = record;
  return (
    <StateLink
      to={selectReference(reference)}
      current={reference === state.sel}
      className="text-link flex min-h-6 gap-1.5 underline-offset-2 hover:underline aria-current:font-semibold pointer-coarse:min-h-11 pointer-coarse:items-center"
    >
      <span className="shrink-0">
        <InlineMark kind={kind} voice={voice} colour={colour} />
      </span>
      {title}
    </StateLink>
  );
}
