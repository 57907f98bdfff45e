import type { ReactNode } from "react";
import type { RecordItem } from "../../selectors/detailsRecordItem";
import { InlineMark } from "../linked/MarkGlyph";
import { ReferenceButton } from "./ReferenceButton";

interface RecordListProps {
  label: string;
  items: readonly RecordItem[];
  /** Stands in place of the list when it is empty. */
  empty?: string;
  /** More about one record, under its line. */
  renderNote?: (row: number) => ReactNode;
}

/** Records as lines with their marks, each pressable. */
export function RecordList({ label, items, empty, renderNote }: RecordListProps) {
  return (
    <div>
      <h3 className="text-[0.9375rem]">
        {label}
        {items.length > 0 ? (
          <span className="text-muted ms-1.5 font-sans text-[0.8125rem] font-normal">
            {items.length}
          </span>
        ) : (
          empty !== undefined && <span className="font-normal">: {empty}</span>
        )}
      </h3>
      {items.length > 0 && (
        <ul className="mt-1 flex flex-col text-[0.875rem] leading-snug">
          {items.map((item) => (
            <li key={item.reference}>
              <RecordLine item={item} />
              {renderNote?.(item.row)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function RecordLine({ item }: { item: RecordItem }) {
  const { reference, name, kind, voice, colour, title } = item;
  return (
    <ReferenceButton
      reference={reference}
      label={name}
      className="hover:bg-wash data-[emphasis=highlighted]:bg-highlight -mx-1.5 flex w-[calc(100%+0.75rem)] gap-2 rounded-sm px-1.5 py-1 text-start pointer-coarse:py-2"
    >
      <InlineMark kind={kind} voice={voice} colour={colour} />
      <span>{title}</span>
    </ReferenceButton>
  );
}
