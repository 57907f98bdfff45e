import { m } from "../../paraglide/messages.js";
import type { ImportedDetails } from "../../selectors/detailsImported";
import { SourcePageLink } from "../linked/SourcePageLink";
import { Field, FieldList, FieldNote } from "./Field";
import { ReferenceButton } from "./ReferenceButton";

/** A row of a reader's file, in the file's own words and scheme. */
export function ImportedFields({ row }: { row: ImportedDetails }) {
  const { line, key, note, sources, deaths, code, isMachineCoded, repeats, fields } = row;
  return (
    <section aria-label={m.imported_row()} data-imported-row>
      {note !== null && (
        <figure className="mb-3">
          <p dir="auto" className="border-rule border-s-[3px] ps-3">
            {note}
          </p>
          <figcaption className="text-muted mt-1 text-[0.8125rem]">{m.imported_note()}</figcaption>
        </figure>
      )}
      <FieldList>
        <Field label={m.imported_line()}>
          {line}
          <FieldNote>
            {m.imported_key()} <bdi>{key}</bdi>
          </FieldNote>
        </Field>
        {code !== null && (
          <Field label={m.details_code()}>
            <bdi>{code}</bdi>
            {isMachineCoded && <FieldNote>{m.open_machine_coded()}</FieldNote>}
          </Field>
        )}
        {deaths !== null && (
          <Field label={m.imported_deaths()}>
            {deaths}
            <FieldNote>{m.imported_deaths_note()}</FieldNote>
          </Field>
        )}
        {repeats && (
          <Field label={m.imported_repeats()}>
            <ReferenceButton reference={repeats.reference}>{repeats.label}</ReferenceButton>
          </Field>
        )}
        {sources.length > 0 && (
          <Field label={m.imported_sources_named()}>
            <ul>
              {sources.map(({ label, href }) => (
                <li key={`${label} ${href ?? ""}`} className="wrap-anywhere">
                  <SourcePageLink href={href}>
                    <bdi>{label}</bdi>
                  </SourcePageLink>
                </li>
              ))}
            </ul>
          </Field>
        )}
        {fields.map(({ name, value }) => (
          <Field key={name} label={name}>
            <bdi className="wrap-anywhere">{value}</bdi>
          </Field>
        ))}
      </FieldList>
    </section>
  );
}
