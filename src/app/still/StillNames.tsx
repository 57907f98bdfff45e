import type { Term } from "../../model/dossier";
import type { DossierIndex } from "../../model/dossierIndex";
import { m } from "../../paraglide/messages.js";
import { selectNames, type GazetteerEntry, type GlossaryEntry } from "../../selectors/names";
import { openEntry } from "../../state/partTransitions";
import { SourcePageLink } from "../../views/linked/SourcePageLink";
import { StateLink } from "../../views/linked/StateLink";

interface StillNamesProps {
  index: DossierIndex;
  terms: readonly Term[];
  /** Null lists all entries. */
  entry: string | null;
}

/** One name or term with what there is to say of it, or all of them as links. */
export function StillNames({ index, terms, entry }: StillNamesProps) {
  const { terms: glossary, sections } = selectNames(index, terms);
  const term = glossary.find(({ id }) => id === entry);
  if (term) return <TermEntry entry={term} />;
  const name = sections.flatMap(({ entries }) => entries).find(({ id }) => id === entry);
  if (name) return <NameEntry entry={name} />;
  const lists = [
    {
      id: "terms",
      label: m.names_section_glossary(),
      entries: glossary.map((known) => ({ id: known.id, label: known.term })),
    },
    ...sections,
  ];
  return lists.map(({ id, label, entries }) => (
    <section key={id}>
      <h3>{label}</h3>
      <ul>
        {entries.map((known) => (
          <li key={known.id}>
            <StateLink to={openEntry(known.id)}>{known.label}</StateLink>
          </li>
        ))}
      </ul>
    </section>
  ));
}

function TermEntry({ entry: { definition, href, publisher } }: { entry: GlossaryEntry }) {
  return (
    <>
      <p>{definition}</p>
      <p>
        {m.names_source()} <SourcePageLink href={href}>{publisher}</SourcePageLink>
      </p>
    </>
  );
}

/** A form that takes a side stands in quotation marks, as everywhere. */
function NameEntry({ entry: { why, groups } }: { entry: GazetteerEntry }) {
  return (
    <>
      <p>{why}</p>
      {groups.map(({ language, forms }) => (
        <section key={language}>
          <h3>{language}</h3>
          <ul>
            {forms.map(({ form, language: tag, usedBy, isQuoted }) => (
              <li key={`${form} ${usedBy}`}>
                <bdi lang={tag ?? undefined}>{isQuoted ? `“${form}”` : form}</bdi>
                {usedBy !== null && `, ${usedBy}`}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
