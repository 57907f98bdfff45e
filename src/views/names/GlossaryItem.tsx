import { m } from "../../paraglide/messages.js";
import type { GlossaryEntry } from "../../selectors/names";
import { SourcePageLink } from "../linked/SourcePageLink";
import { EntryBox } from "./EntryBox";
import { UseList } from "./UseList";

/** A term: what it means, who says so, and where the dossier uses it. */
export function GlossaryItem({ entry }: { entry: GlossaryEntry }) {
  const { id, term, definition, publisher, href, scheme, uses } = entry;
  return (
    <EntryBox id={id} title={term}>
      <p className="mt-0.5">{definition}</p>
      <p className="text-muted mt-0.5 text-[0.8125rem]">
        {m.names_source()} <SourcePageLink href={href}>{publisher}</SourcePageLink>
      </p>
      {scheme !== null && <p className="text-muted mt-0.5 text-[0.8125rem]">{scheme}</p>}
      <UseList uses={uses} />
    </EntryBox>
  );
}
