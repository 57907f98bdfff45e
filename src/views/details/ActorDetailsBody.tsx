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

/** An actor: what it is, what it says and where it says nothing, then how it is named. */
export function ActorDetailsBody({ details }: { details: ActorDetails }) {
  const { id, office, partOf, names, note, code, groups, shortName, hasTies } = details;
  return (
    <>
      {note !== null && (
        <p>
          <TermText>{note}</TermText>
        </p>
      )}
      {(office !== null || partOf) && (
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
        </FieldList>
      )}
      {groups.map(({ label, items }) => (
        <RecordList key={label} label={label} items={items} hasQuotes />
      ))}
      <NamesInUse reference={`actor:${id}`} names={names} />
      {code !== null && (
        <FieldList>
          <Field label={m.details_code()}>
            <TermText>{code}</TermText>
          </Field>
        </FieldList>
      )}
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
