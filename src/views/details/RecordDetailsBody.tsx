import { m } from "../../paraglide/messages.js";
import type { EvidenceItem } from "../../selectors/detailsEvidence";
import type { PlaceItem } from "../../selectors/detailsPlaceItem";
import type { RecordDetails } from "../../selectors/detailsRecord";
import { TermText } from "../linked/TermText";
import { ContextClaims } from "./ContextClaims";
import { EvidenceQuote } from "./EvidenceQuote";
import { Field, FieldList, FieldNote } from "./Field";
import { FilterMismatch } from "./FilterMismatch";
import { FilterToggle } from "./FilterToggle";
import { ImportedFields } from "./ImportedFields";
import { LayerLinks } from "./LayerLinks";
import { OrderField } from "./OrderField";
import { RecordList } from "./RecordList";
import { ReferenceButton } from "./ReferenceButton";
import { TieLines } from "./TieLines";

/** An event or a position: what, by which words, when, where, who, and how it is coded. */
export function RecordDetailsBody({ details }: { details: RecordDetails }) {
  const { mark, speaker, words, failing, evidence, when, order, where, stated } = details;
  const { actors, stance, about, issues, code, codeNote, voice, ties, within, context, imported } =
    details;
  const isArticle = evidence.length > 0;
  return (
    <>
      <p hidden={words === ""}>
        {speaker !== null && <b className="font-semibold">{speaker}: </b>}
        <TermText>{words}</TermText>
      </p>
      <FilterMismatch clauses={failing} />
      {imported && <ImportedFields row={imported} />}
      <div className="flex flex-col gap-3">
        {evidence.map((item, at) => (
          <EvidenceQuote
            key={item.words}
            item={item}
            colour={mark.colour}
            isSourceLinked={isFirstOfSource(evidence, at)}
          />
        ))}
      </div>
      {context.claims.length > 0 && <ContextClaims claims={context.claims} />}
      {context.notes.map((note) => (
        <p key={note} className="text-muted text-[0.8125rem]">
          <TermText>{note}</TermText>
        </p>
      ))}
      <FieldList>
        <Field label={m.details_when()}>
          {when.text}
          {when.calendars.map((date) => (
            <FieldNote key={date}>{date}</FieldNote>
          ))}
          {when.notes.map((note) => (
            <FieldNote key={note}>
              <TermText>{note}</TermText>
            </FieldNote>
          ))}
        </Field>
        {order.length > 0 && <OrderField order={order} evidence={evidence} />}
        <LayerLinks context={context} isArticle={isArticle} />
        {where && (
          <Field label={speaker !== null ? m.details_where_concerned() : m.details_where()}>
            <PlaceLine place={where} />
          </Field>
        )}
        {stated && (
          <Field label={m.details_where_stated()}>
            {stated.place ? <PlaceLine place={stated.place} /> : m.details_where_not_reported()}
          </Field>
        )}
        {actors.map(({ role, label, reference }) => (
          <Field key={`${role} ${reference}`} label={role}>
            <ReferenceButton reference={reference}>{label}</ReferenceButton>
          </Field>
        ))}
        {stance !== null && <Field label={m.details_stance()}>{stance}</Field>}
        {about !== null && (
          <Field label={m.details_about()}>
            <TermText>{about}</TermText>
          </Field>
        )}
        {issues.length > 0 && (
          <Field label={m.details_issues()}>
            <span className="flex flex-wrap gap-1.5">
              {issues.map(({ id, label }) => (
                <FilterToggle key={id} facet="issue" id={id} label={label} />
              ))}
            </span>
          </Field>
        )}
        <Field label={m.facet_voice()}>
          {voice.label}
          <FieldNote>{voice.explanation}</FieldNote>
        </Field>
        {code !== null && (
          <Field label={m.details_code()}>
            <TermText>{code}</TermText>
            {codeNote !== null && <FieldNote>{codeNote}</FieldNote>}
          </Field>
        )}
        {ties.length > 0 && (
          <Field label={m.details_ties()}>
            <TieLines ties={ties} recordCode={code} />
          </Field>
        )}
      </FieldList>
      {within.length > 0 && <RecordList label={m.details_within()} items={within} />}
    </>
  );
}

/** One way to a source is enough: its later quotes name it in plain words. */
function isFirstOfSource(evidence: readonly EvidenceItem[], at: number): boolean {
  const source = evidence[at]?.sourceReference;
  return evidence.findIndex((item) => item.sourceReference === source) === at;
}

function PlaceLine({ place: { reference, label, precision } }: { place: PlaceItem }) {
  return (
    <>
      <ReferenceButton reference={reference}>{label}</ReferenceButton>
      <FieldNote>{precision}</FieldNote>
    </>
  );
}
