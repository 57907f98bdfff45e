import type { ReactNode } from "react";
import { m } from "../../paraglide/messages.js";
import type { RecordItem } from "../../selectors/detailsRecordItem";
import { useListPart } from "../../ui/useListPart";
import { InlineMark } from "../linked/MarkGlyph";
import { MoreOfList } from "../linked/MoreOfList";
import { FirstQuote } from "./FirstQuote";
import { ReferenceButton } from "./ReferenceButton";

interface RecordListProps {
  label: string;
  items: readonly RecordItem[];
  /** Shows each record's first words, where those of the selection do not stand above. */
  hasQuotes?: boolean;
  /** More about one record, under its line. */
  renderNote?: (row: number) => ReactNode;
}

/** Records as lines with their marks, each pressable; without any, the heading says so. */
export function RecordList({ label, items, hasQuotes, renderNote }: RecordListProps) {
  const part = useListPart(items);
  return (
    <div>
      <h3 className="text-[0.9375rem]">
        {items.length === 0 ? m.details_no_records({ label }) : label}{" "}
        {items.length > 0 && (
          <span className="text-muted ms-0.5 font-sans text-[0.8125rem] font-normal">
            {items.length}
          </span>
        )}
      </h3>
      {items.length > 0 && (
        <ul className="mt-1 flex flex-col text-[0.875rem] leading-snug">
          {part.shown.map((item) => (
            <li key={item.reference}>
              <RecordLine item={item} />
              {hasQuotes && <FirstQuote item={item} />}
              {renderNote?.(item.row)}
            </li>
          ))}
        </ul>
      )}
      <MoreOfList part={part} />
    </div>
  );
}

function RecordLine({ item }: { item: RecordItem }) {
  const { reference, name, kind, voice, colour, title } = item;
  return (
    <ReferenceButton
      reference={reference}
      label={name}
      className={`hover:bg-wash -mx-1.5 flex gap-2 rounded-sm px-1.5 py-1 pointer-coarse:min-h-11 pointer-coarse:items-center pointer-coarse:py-2.5 ${
        item.passes ? "" : "text-faint"
      }`}
    >
      <InlineMark kind={kind} voice={voice} colour={colour} />
      <span>{title}</span>
    </ReferenceButton>
  );
}
