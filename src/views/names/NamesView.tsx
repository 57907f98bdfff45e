import { useMemo, useRef, useState } from "react";
import type { Term } from "../../model/dossier";
import type { DossierIndex } from "../../model/dossierIndex";
import { m } from "../../paraglide/messages.js";
import { countNames, filterNames, selectNames } from "../../selectors/names";
import { Button } from "../../ui/Button";
import { useLinked } from "../linked/LinkedContext";
import { UnfilteredNote } from "../linked/UnfilteredNote";
import { ViewFrame } from "../linked/ViewFrame";
import { EntrySection } from "./EntrySection";
import { GlossaryItem } from "./GlossaryItem";
import { NameItem } from "./NameItem";
import { NamesFilter } from "./NamesFilter";
import { useEntryInSight } from "./useEntryInSight";

interface NamesViewProps {
  terms: readonly Term[];
  /** The dossier in which uses are looked for: with its context, whatever is shown. */
  index: DossierIndex;
  /** False while the context could not be loaded, and the article's uses stand alone. */
  hasContext: boolean;
}

/** The back matter: what the dossier's words mean, and what else its names are called, by whom. */
export function NamesView({ terms, index, hasContext }: NamesViewProps) {
  const { entry } = useLinked().state;
  const all = useMemo(() => selectNames(index, terms), [index, terms]);
  const [filter, setFilter] = useState({ text: "", entry });
  // An entry that is asked for must not be hidden by what was typed before.
  if (filter.entry !== entry) setFilter({ text: "", entry });
  const shown = useMemo(() => filterNames(all, filter.text), [all, filter.text]);
  const ref = useRef<HTMLDivElement>(null);
  const isKnown = entry === null || terms.some(({ id }) => id === entry);
  useEntryInSight(ref, entry);
  const total = countNames(all);
  const found = countNames(shown);
  const isEmpty = found.names + found.terms === 0;
  return (
    <ViewFrame
      view="names"
      variant="page"
      headline={m.names_headline(total)}
      hasCount={false}
      subtitle={
        <>
          {m.names_subtitle()} · <UnfilteredNote hasContext={hasContext} />
        </>
      }
    >
      <div ref={ref} className="px-3.5 pb-5">
        {!isKnown && (
          <p role="note" className="pt-1 text-[0.875rem]">
            {m.names_unknown({ id: entry })}
          </p>
        )}
        <NamesFilter
          text={filter.text}
          onText={(text) => setFilter({ text, entry })}
          found={found.names + found.terms}
          total={total.names + total.terms}
          sections={[
            ...(shown.terms.length > 0
              ? [{ id: "glossary", label: m.names_section_glossary() }]
              : []),
            ...shown.sections.filter(({ entries }) => entries.length > 0),
          ]}
        />
        {isEmpty && (
          <div className="flex flex-wrap items-center gap-3 py-6">
            <p>{m.names_nothing({ text: filter.text.trim() })}</p>
            <Button onClick={() => setFilter({ text: "", entry })}>{m.names_show_all()}</Button>
          </div>
        )}
        <EntrySection id="glossary" label={m.names_section_glossary()} count={shown.terms.length}>
          {shown.terms.map((term) => (
            <GlossaryItem key={term.id} entry={term} />
          ))}
        </EntrySection>
        {shown.sections.map(({ id, label, entries }) => (
          <EntrySection key={id} id={id} label={label} count={entries.length}>
            {entries.map((name) => (
              <NameItem key={name.id} entry={name} />
            ))}
          </EntrySection>
        ))}
      </div>
    </ViewFrame>
  );
}
