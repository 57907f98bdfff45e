import { m } from "../../paraglide/messages.js";
import type { ActorDetails } from "../../selectors/detailsActor";
import { WaysForm } from "../linked/WaysForm";
import { TermText } from "../linked/TermText";
import { EgoToggle } from "./EgoToggle";
import { Field, FieldList } from "./Field";
import { FilterToggle } from "./FilterToggle";
import { NamesInUse } from "./NamesInUse";
import { RecordList } from "./RecordList";
import { ReferenceButton } from "./ReferenceButton";

/** An actor: what it is, how it is named, what it says, and where it says nothing. */
export function ActorDetailsBody({ details }: { details: ActorDetails }) {
  const { id, office, partOf, names, note, code, groups, shortName, hasTies } = details;
  return (
    <>
      {note !== null && (
        <p>
          <TermText>{note}</TermText>
        </p>
      )}
      <FieldList>
        {office !== null && (
          <Field label={m.details_office()}>
            <TermText>{office}</TermText>
          </Field>
        )}
        {partOf && (
          <Field label={m.details_part_of()}>
            <ReferenceButton reference={partOf.reference}>{partOf.label}</ReferenceButton>
          </Field>
        )}
        <NamesInUse reference={`actor:${id}`} names={names} />
        {code !== null && (
          <Field label={m.details_code()}>
            <TermText>{code}</TermText>
          </Field>
        )}
      </FieldList>
      {groups.map(({ label, items }) => (
        <RecordList key={label} label={label} items={items} hasQuotes />
      ))}
      <p>
        <FilterToggle facet="actor" id={id} label={m.details_filter_by({ name: shortName })} />
      </p>
      {hasTies && (
        <>
          <EgoToggle id={id} name={shortName} />
          <WaysForm id={id} />
        </>
      )}
    </>
  );
}
