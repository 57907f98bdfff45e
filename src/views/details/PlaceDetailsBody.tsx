import { m } from "../../paraglide/messages.js";
import type { PlaceDetails } from "../../selectors/detailsPlace";
import { TermText } from "../linked/TermText";
import { Field, FieldList } from "./Field";
import { FilterToggle } from "./FilterToggle";
import { NamesInUse } from "./NamesInUse";
import { RecordList } from "./RecordList";
import { ReferenceButton } from "./ReferenceButton";

/** A place: how finely it is given and what is set there, then its parts and how it is named. */
export function PlaceDetailsBody({ details }: { details: PlaceDetails }) {
  const { id, title, names, partOf, parts, precision, note, records } = details;
  return (
    <>
      {note !== null && (
        <p>
          <TermText>{note}</TermText>
        </p>
      )}
      <FieldList>
        {partOf && (
          <Field label={m.details_part_of()}>
            <ReferenceButton reference={partOf.reference}>{partOf.label}</ReferenceButton>
          </Field>
        )}
        <Field label={m.details_precision()}>{precision}</Field>
      </FieldList>
      <RecordList label={m.details_records_here()} items={records} hasQuotes />
      {parts.length > 0 && (
        <FieldList>
          <Field label={m.details_parts()}>
            <ul>
              {parts.map(({ label, reference }) => (
                <li key={reference}>
                  <ReferenceButton reference={reference}>{label}</ReferenceButton>
                </li>
              ))}
            </ul>
          </Field>
        </FieldList>
      )}
      <NamesInUse reference={`place:${id}`} names={names} />
      {records.length > 0 && (
        <p>
          <FilterToggle facet="place" id={id} label={m.details_filter_by({ name: title })} />
        </p>
      )}
    </>
  );
}
