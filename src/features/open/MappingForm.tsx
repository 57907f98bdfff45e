import { useId } from "react";
import { cleanText } from "../../model/plainText";
import { m } from "../../paraglide/messages.js";
import {
  DATE_PARTS,
  MAPPED_FIELDS,
  WHOLE_DATE,
  type FieldColumns,
  type MappedField,
} from "../../formats/import/mappedColumns";

interface MappingFormProps {
  header: readonly string[];
  columns: FieldColumns;
  /** What was proposed: a field that still says so is marked. */
  proposed: FieldColumns;
  /** Whether the proposal is what the reader chose before for such a table, and no guess. */
  isRemembered: boolean;
  onChange: (columns: FieldColumns) => void;
}

const FIELD_NAMES: Record<MappedField, () => string> = {
  date: m.open_field_date,
  endDate: m.open_field_end_date,
  year: m.open_field_year,
  month: m.open_field_month,
  day: m.open_field_day,
  title: m.open_field_title,
  actor1: m.open_field_actor_1,
  actor2: m.open_field_actor_2,
  place: m.open_field_place,
  latitude: m.open_field_latitude,
  longitude: m.open_field_longitude,
  category: m.open_field_category,
  source: m.open_field_source,
  url: m.open_field_url,
  note: m.open_field_note,
  id: m.open_field_id,
};

/** Which column holds what: native lists, with what was guessed chosen beforehand. */
export function MappingForm(props: MappingFormProps) {
  const { header, columns, proposed, isRemembered, onChange } = props;
  const hasParts = columns.date === undefined && columns.year !== undefined;
  const hidden = hasParts ? WHOLE_DATE : DATE_PARTS;
  const choose = (field: MappedField, at: number | null) => {
    const { [field]: _, ...others } = columns;
    onChange(at === null ? others : { ...others, [field]: at });
  };
  return (
    <fieldset className="open-question">
      <legend className="font-semibold">{m.open_mapping()}</legend>
      <p className="text-muted text-[0.8125rem]">{m.open_mapping_hint()}</p>
      <div className="open-mapping">
        {MAPPED_FIELDS.filter((field) => field === "year" || !hidden.includes(field)).map(
          (field) => (
            <ColumnSelect
              key={field}
              label={FIELD_NAMES[field]()}
              header={header}
              value={columns[field] ?? null}
              mark={
                columns[field] !== undefined && columns[field] === proposed[field]
                  ? isRemembered
                    ? m.open_remembered()
                    : m.open_guessed()
                  : ""
              }
              onChoose={(at) => choose(field, at)}
            />
          ),
        )}
      </div>
    </fieldset>
  );
}

interface ColumnSelectProps {
  label: string;
  header: readonly string[];
  value: number | null;
  mark: string;
  onChoose: (at: number | null) => void;
}

function ColumnSelect({ label, header, value, mark, onChoose }: ColumnSelectProps) {
  const id = useId();
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="text-[0.8125rem] font-medium">
        {label}
      </label>{" "}
      {mark !== "" && (
        <span id={`${id}-mark`} className="text-muted text-xs">
          {mark}
        </span>
      )}
      <select
        id={id}
        value={value ?? ""}
        aria-describedby={mark === "" ? undefined : `${id}-mark`}
        className="open-field h-8 w-full px-2 pointer-coarse:h-11"
        onChange={({ target }) => onChoose(target.value === "" ? null : Number(target.value))}
      >
        <option value="">{m.open_no_column()}</option>
        {header.map((name, at) => (
          <option key={at} value={at}>
            {cleanText(name) || m.open_column_number({ number: at + 1 })}
          </option>
        ))}
      </select>
    </div>
  );
}
