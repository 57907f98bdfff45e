import { m } from "../../paraglide/messages.js";
import type { SourceDetails } from "../../selectors/detailsSource";
import { Field, FieldList, FieldNote } from "./Field";
import { RecordList } from "./RecordList";

/** A source: whose words, when, under which rights, and what rests on them. */
export function SourceDetailsBody({ details }: { details: SourceDetails }) {
  const { publisher, country, language, published, link, credit, rights, sentences } = details;
  return (
    <>
      <FieldList>
        <Field label={m.details_publisher()}>
          {country === null ? publisher : `${publisher}, ${country}`}
        </Field>
        {details.isTitleOurs && <Field label={m.details_title()}>{m.details_title_ours()}</Field>}
        {published !== null && <Field label={m.details_published()}>{published}</Field>}
        {language !== null && <Field label={m.details_language()}>{language}</Field>}
        {sentences !== null && <Field label={m.details_sentences()}>{sentences}</Field>}
        {link && (
          <Field label={m.details_original()}>
            <a
              href={link.href}
              rel="noopener noreferrer"
              referrerPolicy="no-referrer"
              className="text-link break-words underline underline-offset-2"
            >
              {link.host}
            </a>
          </Field>
        )}
        <Field label={m.details_rights()}>
          {rights}
          {credit !== null && <FieldNote>{credit}</FieldNote>}
        </Field>
      </FieldList>
      <RecordList label={m.details_records_resting()} items={details.records} />
    </>
  );
}
