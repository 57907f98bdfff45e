import type { RecordMark } from "../../selectors/articleRecordMark";
import { InlineMark } from "../linked/MarkGlyph";
import { useMark } from "../linked/useMark";

interface MarginGlyphProps {
  mark: RecordMark;
  /** Room for the record's short label beside its glyph. */
  hasLabel: boolean;
}

/** One record of a sentence, pressable beside it. */
export function MarginGlyph({ mark, hasLabel }: MarginGlyphProps) {
  const { reference, row, name, kind, voice, colour, shortLabel } = mark;
  return (
    <span
      {...useMark({ refs: [reference], rows: [row], label: name })}
      className={`margin-glyph pointer-coarse:min-h-8 ${hasLabel ? "gap-1 ps-1 pe-2" : "justify-center pointer-coarse:min-w-8"}`}
    >
      <InlineMark kind={kind} voice={voice} colour={colour} radiusPx={6} />
      {hasLabel && <span className="font-sans text-[0.8125rem] leading-6">{shortLabel}</span>}
    </span>
  );
}
